import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { translator } from '~/locales/translator.server'
import type { Storage } from '~/platform/storage/storage'
import { storage } from '~/platform/storage/kept'
import { pathOf } from '../files/export-person.server'
import { listOwnFiles } from '../files/queries-person.server'
import type { Viewer } from '../people/rules'
import { addLater } from './add-later.server'
import { exportPerson } from './export-person.server'
import { listEverybody } from './queries-everybody.server'

type Somebody = Awaited<ReturnType<typeof listEverybody>>[number]

/**
 * A zip of all that is kept of everybody: a folder each, named by the number that the audit chain knows them as, with
 * what their own copy would hold. Each is read when its turn comes to be sent.
 */
export async function writeInstanceCopy(viewer: Viewer, now: Date): Promise<Readable> {
  const t = translator(viewer.language)
  const zip = new ZipFile()
  const kept = await storage()
  const readme = Buffer.from(t('accountability:export.readme'))
  zip.addBuffer(readme, t('accountability:copy.readmeName'), { mtime: now })
  const lost: string[] = []
  for (const each of await listEverybody()) await addPerson(zip, each, { now, kept, lost })
  addLater(zip, 'not-read.json', { mtime: now }, async () => written(lost))
  zip.on('error', (error: Error) => (zip.outputStream as Readable).destroy(error))
  zip.end()
  return zip.outputStream as Readable
}

async function addPerson(
  zip: ZipFile,
  person: Somebody,
  { now, kept, lost }: { now: Date; kept: Storage; lost: string[] },
) {
  const folder = `people/${person.actorNumber}`
  addLater(zip, `${folder}/data.json`, { mtime: now }, async () =>
    written({ madeAt: now, ...(await exportPerson(person)) }),
  )
  for (const file of await listOwnFiles(person.id)) {
    const at = `${folder}/${pathOf(file)}`
    addLater(zip, at, { mtime: now, compress: false }, () =>
      // It is made once: what cannot be read any more is named at the end, and the rest of it stands.
      kept.get(file.storageKey).catch(() => {
        lost.push(at)
        return Readable.from([])
      }),
    )
  }
}

const written = (told: object) => Readable.from([Buffer.from(JSON.stringify(told, null, 2))])
