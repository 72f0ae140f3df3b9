import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { settings } from '~/platform/env'
import { isUuid } from '~/shared/uuid'
import { listErasures } from './queries-erasures.server'

/** Whose account was deleted, and when. */
export interface Erasure {
  personId: string
  erasedAt: Date
}

/** Where the list is kept beside the database: newer than any backup, and the restore of one finds it here. */
export const erasuresPath = () => join(settings.dataDir, 'erasures.txt')

/**
 * Writes the list anew with all that the database knows; what only the file knew stays. A line each: the id and the
 * instant. Called after each deletion and every hour, so that a kill between the two loses nothing.
 */
export async function keepErasures(): Promise<void> {
  const known = new Map((await readErasures(erasuresPath())).map((each) => [each.personId, each]))
  for (const each of await listErasures()) known.set(each.personId, each)
  if (known.size === 0) return
  await mkdir(settings.dataDir, { recursive: true })
  const aside = `${erasuresPath()}.${process.pid}`
  const file = await open(aside, 'w', 0o600)
  try {
    const lines = [...known.values()].map(
      ({ personId, erasedAt }) => `${personId} ${erasedAt.toISOString()}\n`,
    )
    await file.writeFile(lines.join(''))
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(aside, erasuresPath())
}

/**
 * A list of erasures; none where there is no such file and none was named.
 * @throws Error with a sentence where a line is none of a list
 */
export async function readErasures(path: string, mustExist = false): Promise<Erasure[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && !mustExist) return ''
    throw error
  })
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [personId = '', at = ''] = line.trim().split(' ')
      const erasedAt = new Date(at)
      if (!isUuid(personId) || Number.isNaN(erasedAt.getTime()))
        throw new Error(`${path} is no list of erasures: each line has an id and an instant.`)
      return { personId, erasedAt }
    })
}
