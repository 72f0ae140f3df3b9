import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { copyPostgres, findPostgres } from './binaries'
import { type As, run } from './run'

/** Where the embedded PostgreSQL lives, and a way to run its programs as someone whom it accepts. */
export interface Lodging {
  /** The folder of the cluster, its port and its log. */
  home: string
  run(program: 'initdb' | 'pg_ctl', ...args: string[]): Promise<void>
  /** Lets those programs read a file of ours. */
  give(file: string): void
}

interface Place {
  home: string
  postgres: string
  /** What the program's name is put behind. */
  through?: string[]
  as?: As
}

/** An unprivileged user whom every Linux knows by number, so none need be made. */
const nobody: As = { uid: 65534, gid: 65534 }

/** A user namespace in which root is called nobody: on disk nothing changes hands. */
const namespace = ['unshare', '--user', '--map-user=65534', '--map-group=65534']

/**
 * PostgreSQL refuses to run as root, and root's folders are often closed to everyone else. So for root it
 * runs in a user namespace; where machines forbid those, as nobody from a copy under /var/lib. What exists
 * stays where it is and whose it is, even if root comes by in an ordinary user's installation.
 */
export async function findLodging(dataDir: string): Promise<Lodging> {
  const here = { home: join(dataDir, 'postgres'), postgres: findPostgres() }
  if (process.getuid?.() !== 0) return settle(here)

  const away = join(varLib, createHash('sha256').update(dataDir).digest('hex').slice(0, 12))
  if (existsSync(here.home)) return settle({ ...here, ...asOwner(here.home) })
  if (!existsSync(away) && (await canEnter(here.postgres, dataDir))) {
    return settle({ ...here, through: namespace })
  }
  return settle(distant(away, here.postgres))
}

const varLib = '/var/lib/tequio'

function asOwner(home: string): Pick<Place, 'through' | 'as'> {
  const { uid, gid } = statSync(home)
  return uid === 0 ? { through: namespace } : { as: { uid, gid } }
}

/** Whether the namespace reaches the programs and may write in the folder shows only by trying. */
function canEnter(postgres: string, folder: string): Promise<boolean> {
  const trial = [
    '/bin/sh',
    '-c',
    'test -w "$1" && "$0" --version',
    join(postgres, 'bin', 'initdb'),
    folder,
  ]
  const [command, ...args] = [...namespace, ...trial] as [string, ...string[]]
  return new Promise((resolve) => execFile(command, args, (error) => resolve(!error)))
}

function distant(home: string, postgres: string): Place {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const copy = copyPostgres(postgres, varLib)
  if (statSync(copy).uid !== nobody.uid) {
    execFileSync('chown', ['-R', `${nobody.uid}:${nobody.gid}`, varLib])
  }
  return { home, postgres: copy, as: nobody }
}

function settle({ home, postgres, through = [], as }: Place): Lodging {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  if (as) chownSync(home, as.uid, as.gid)
  return {
    home,
    run: (name, ...args) => run(home, [...through, join(postgres, 'bin', name), ...args], as),
    give: (file) => as && chownSync(file, as.uid, as.gid),
  }
}
