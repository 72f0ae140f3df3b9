import { Readable } from 'node:stream'
import { smallImage } from '~/platform/bare-image'
import { storage } from '~/platform/storage/kept'
import { refuse, type Result } from '~/shared/result'
import { dropBytes } from '../files/drop-bytes.server'
import { fileKindOf, isImage } from '../files/file-kind'
import { mostAttachedBytes } from '../files/rules'
import { storeBytes, type StoredFile } from '../files/store-bytes.server'

/**
 * Makes what was uploaded a small picture without traces; of what was uploaded nothing stays.
 * Refusals, on the field `file`: file-too-large, not-a-picture.
 */
export async function keepPicture(uploaded: Result<StoredFile, 'file-too-large'>) {
  if (!uploaded.ok) return refuse('file-too-large', 'file')
  const sent = await (await storage()).get(uploaded.value.storageKey)
  const bytes = Buffer.concat(await sent.toArray())
  await dropBytes(uploaded.value)
  const kind = fileKindOf(bytes)
  const small = kind && isImage(kind) ? await smallImage(bytes, kind) : null
  return small
    ? storeBytes(Readable.from([small]), mostAttachedBytes)
    : refuse('not-a-picture', 'file')
}
