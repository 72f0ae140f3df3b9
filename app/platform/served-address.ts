import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settings } from './env'

const record = () => join(settings.dataDir, 'address')

/** An instance with the embedded database says here where it answers, for commands that are run beside it. */
export function keepAddress(): void {
  if (settings.databaseUrl) return
  mkdirSync(settings.dataDir, { recursive: true })
  writeFileSync(`${record()}.${process.pid}`, settings.appUrl)
  renameSync(`${record()}.${process.pid}`, record())
}

/** Where links of a command lead: what its own settings say, else where the instance answers that was started last. */
export function servedAddress(): string {
  const asked = settings.addressGiven || settings.databaseUrl || !existsSync(record())
  return asked ? settings.appUrl : readFileSync(record(), 'utf8')
}
