import { closeDatabase, orClose } from 'db/client'
import { listen } from '~/platform/announcements'
import { keepTime } from '~/platform/clock'
import { untilToldToEnd } from '~/platform/ending'
import { settings } from '~/platform/env'
import { findDemoGithub } from '~/platform/github/demo-github'
import { log } from '~/platform/log'
import { closeQueue, openQueue } from '~/platform/queue'
import { startMailbox } from '../mailbox'
import { queues } from '../schedule'
import { startWorker } from '../worker'

/** `npm run worker`: the job worker alone. */
const end = untilToldToEnd()
if (settings.demo && !settings.githubApiUrl) {
  const github = findDemoGithub()
  if (github) Object.assign(settings, { githubApiUrl: github.apiUrl, githubUrl: github.url })
  else {
    process.stderr.write(
      'The worker cannot start.\nDATA_DIR: the demo brings its own GitHub along with the server; ' +
        'start that first, over the same DATA_DIR, or set GITHUB_API_URL.\n',
    )
    process.exit(1)
  }
}
const { stopListening, stopTime, stopMailbox } = await orClose(begin())
log.info('the worker works')

await end
await stopMailbox()
stopTime()
await closeQueue()
await stopListening()
await closeDatabase()
process.exit()

async function begin() {
  await openQueue(queues, { working: true })
  const stopListening = await listen()
  const stopTime = await keepTime()
  await startWorker()
  const stopMailbox = await startMailbox()
  return { stopListening, stopTime, stopMailbox }
}
