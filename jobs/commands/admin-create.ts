import { closeDatabase } from 'db/client'
import { makeAdministrator } from '~/domains/people/make-administrator.server'
import { measureClock, now } from '~/platform/clock'
import { servedAddress } from '~/platform/served-address'

/** `npm run admin:create -- EMAIL`: makes or promotes an administrator; prints a link that works once. */
const email = process.argv[2]?.trim().toLowerCase() ?? ''
if (!/^[^@\s]+@[^@\s]+$/.test(email)) {
  console.error('Say whose: npm run admin:create -- name@organisation.org')
  process.exitCode = 1
} else {
  try {
    await measureClock()
    const link = `${servedAddress()}${await makeAdministrator(email, now())}`
    console.log(`Sign in once with this link, within an hour:\n${link}`)
  } finally {
    await closeDatabase()
  }
}
