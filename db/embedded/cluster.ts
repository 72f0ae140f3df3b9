import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lodging } from './lodging'

/**
 * Makes the cluster, once. It is made aside with its password inside and renamed into place when whole:
 * a start that is killed half-way, or two at once, never leave one that cannot be opened.
 */
export async function createCluster(
  lodging: Lodging,
  report: (line: string) => void,
): Promise<void> {
  if (existsSync(clusterOf(lodging))) return
  report('Making the embedded database.')
  sweepUnfinished(lodging.home)
  const unfinished = join(lodging.home, `cluster.${process.pid}.${randomBytes(3).toString('hex')}`)
  const password = `${unfinished}.password`
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 })
  lodging.give(password)
  await lodging.run('initdb', '--pgdata', unfinished, '--pwfile', password, ...kind)
  renameSync(password, passwordIn(unfinished))
  try {
    renameSync(unfinished, clusterOf(lodging))
  } catch (error) {
    rmSync(unfinished, { recursive: true })
    if (!existsSync(clusterOf(lodging))) throw error
  }
}

/**
 * UTF-8 whatever the machine's `LANG` says, and Spanish rules for order and case, so that `ilike` folds
 * Ñ and ñ. Without scram anyone on the machine could come in.
 */
const kind = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=icu',
  '--icu-locale=es-MX',
  '--auth=scram-sha-256',
  '--username=tequio',
]

export function clusterOf({ home }: Lodging): string {
  return join(home, 'cluster')
}

export function readPassword(lodging: Lodging): string {
  return readFileSync(passwordIn(clusterOf(lodging)), 'utf8')
}

function passwordIn(cluster: string): string {
  return join(cluster, 'tequio.password')
}

function sweepUnfinished(home: string) {
  for (const name of readdirSync(home)) {
    const maker = /^cluster\.(\d+)/.exec(name)?.[1]
    if (maker && !isAlive(Number(maker))) rmSync(join(home, name), { recursive: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
