import type { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { translator } from '~/locales/translator.server'
import { storage } from '~/platform/storage/kept'
import { pathOf } from '../files/export-person.server'
import { listOwnFiles } from '../files/queries-person.server'
import type { Viewer } from '../people/rules'
import { addLater } from './add-later.server'
import { exportPerson } from './export-person.server'

/**
 * A zip of everything about a person: `data.json`, their files, and a page that says what is what. It is written as it is
 * sent, a file after the other, so that its size is no matter of memory.
 */
export async function writeCopy(viewer: Viewer, now: Date): Promise<Readable> {
  const t = translator(viewer.language)
  const zip = new ZipFile()
  const about = { madeAt: now, ...(await exportPerson(viewer)) }
  const readme = t('accountability:copy.readme')
  zip.addBuffer(Buffer.from(readme), t('accountability:copy.readmeName'), { mtime: now })
  zip.addBuffer(Buffer.from(JSON.stringify(about, null, 2)), 'data.json', { mtime: now })
  const kept = await storage()
  for (const file of await listOwnFiles(viewer.id)) {
    const options = { mtime: now, compress: false, size: file.bytes }
    addLater(zip, pathOf(file), options, () => kept.get(file.storageKey))
  }
  zip.on('error', (error: Error) => (zip.outputStream as Readable).destroy(error))
  zip.end()
  return zip.outputStream as Readable
}
