import { join } from 'node:path'
import { settings } from '../env'
import { diskStorage } from './disk'
import type { Storage } from './storage'
import { uploadthingStorage } from './uploadthing'

let kept: Storage | undefined

/** The storage of this instance, as `STORAGE` decides. */
export async function storage(): Promise<Storage> {
  kept ??= await chosen()
  return kept
}

async function chosen(): Promise<Storage> {
  if (settings.storage === 'uploadthing') return uploadthingStorage(settings)
  return diskStorage(join(settings.dataDir, 'files'))
}
