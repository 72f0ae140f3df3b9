import { closeDatabase } from 'db/client'
import { listen } from '~/platform/announcements'
import { keepTime } from '~/platform/clock'
import { untilToldToEnd } from '~/platform/ending'
import { log } from '~/platform/log'
import { closeQueue, openQueue } from '~/platform/queue'
import { queues } from '../schedule'
import { startWorker } from '../worker'

/** `npm run worker`: the job worker alone. */
const end = untilToldToEnd()
await openQueue(queues, { working: true })
const stopListening = await listen()
const stopTime = await keepTime()
await startWorker()
log.info('the worker works')

await end
stopTime()
await closeQueue()
await stopListening()
await closeDatabase()
process.exit()
