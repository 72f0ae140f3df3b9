import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settings } from '../env'

/** Where the demo's GitHub answers: its site, and its API. */
interface DemoGithub {
  url: string
  apiUrl: string
}

const record = () => join(settings.dataDir, 'demo-github.json')

/** Only a server brings the demo's GitHub along. It says here where, for a worker beside it and for its own next start. */
export function keepDemoGithub({ url, apiUrl }: DemoGithub): void {
  mkdirSync(settings.dataDir, { recursive: true })
  writeFileSync(`${record()}.${process.pid}`, JSON.stringify({ url, apiUrl }))
  renameSync(`${record()}.${process.pid}`, record())
}

/** Null where no server has told the demo's story yet. */
export function findDemoGithub(): DemoGithub | null {
  return existsSync(record()) ? (JSON.parse(readFileSync(record(), 'utf8')) as DemoGithub) : null
}
