import { closeDatabase, orClose } from 'db/client'
import { migrate } from 'db/migrate'

/** `npm run db:migrate`: migrations alone. */
const applied = await orClose(migrate())
console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'Nothing to apply.')
await closeDatabase()
