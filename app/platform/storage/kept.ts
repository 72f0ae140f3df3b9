import { join } from 'node:path'
import { settings } from '../env'
import { diskStorage } from './disk'
import type { Storage } from './storage'

let kept: Storage | undefined

/** The storage of this instance, as `STORAGE` decides. */
export async function storage(): Promise<Storage> {
  kept ??= await chosen()
  return kept
}

async function chosen(): Promise<Storage> {
  if (settings.storage === 'uploadthing')
    throw new Error('The driver for UploadThing is not here yet.')
  return diskStorage(join(settings.dataDir, 'files'))
}
