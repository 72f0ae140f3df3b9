import { closeDatabase } from 'db/client'
import { verifyChain } from '~/domains/audit/verify-chain.server'

/** `npm run audit:verify`: checks the audit chain; exit 1 where it is broken or cut. */
const { entries, broken } = await verifyChain()
if (broken) console.error(`The chain is broken at entry ${broken.number}: ${broken.fault}.`)
else console.log(`The chain holds: ${entries} entries.`)
await closeDatabase()
process.exitCode = broken ? 1 : 0
