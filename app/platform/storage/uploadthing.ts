import { openAsBlob } from 'node:fs'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { Settings } from '../env'
import { diskStorage } from './disk'
import { StorageUnavailable, type Storage } from './storage'

type UploadthingSettings = Pick<
  Settings,
  | 'uploadthingToken'
  | 'uploadthingApiUrl'
  | 'uploadthingIngestUrl'
  | 'uploadthingUfsHost'
  | 'uploadthingUfsAppIdLocation'
>

const UPLOAD = 600_000
const FIRST_BYTE = 30_000
const asidePrefix = 'tequio-upload-'

/**
 * Files at UploadThing, private and under our own key (its `customId`), so that a backup can be
 * restored under the same keys. They pass through our server both ways: a visitor's browser never
 * meets its host.
 */
export async function uploadthingStorage(config: UploadthingSettings): Promise<Storage> {
  // Takes a third of a second and 50 MB, which an instance that keeps its files on disk is spared.
  const { UTApi, UTFile } = await import('uploadthing/server')
  const api = new UTApi({
    token: config.uploadthingToken,
    defaultKeyType: 'customId',
    logLevel: 'None',
    ...defined({
      apiUrl: config.uploadthingApiUrl,
      ingestUrl: config.uploadthingIngestUrl,
      ufsHost: config.uploadthingUfsHost,
      ufsAppIdLocation: config.uploadthingUfsAppIdLocation,
    }),
  })
  const ask = async (key: string, init: RequestInit): Promise<Response> => {
    const { ufsUrl } = await api.generateSignedURL(key)
    const signal = AbortSignal.timeout(FIRST_BYTE)
    const response = await fetch(ufsUrl, { ...init, signal }).catch(unavailable)
    if (response.status >= 500 || response.status === 429) throw new StorageUnavailable()
    return response
  }

  return {
    async put(key, source, most) {
      const folder = await mkdtemp(join(tmpdir(), asidePrefix))
      try {
        // Written aside first: what is too long, or breaks off, is never begun there.
        const aside = diskStorage(folder)
        const stored = await aside.put(key, source, most)
        const content = await openAsBlob(join(folder, key.slice(0, 2), key))
        const file = new UTFile([content], key, { customId: key, type: 'application/octet-stream' })
        const signal = AbortSignal.timeout(UPLOAD)
        const { error } = await api.uploadFiles(file, { acl: 'private', signal }).catch(unavailable)
        if (error) throw new StorageUnavailable(error)
        return stored
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    async get(key, range) {
      const headers = range ? { range: `bytes=${range.start}-${range.end}` } : undefined
      const response = await ask(key, { headers })
      if (!response.ok || !response.body) throw new Error(`UploadThing has no file ${key}`)
      return Readable.fromWeb(response.body as ReadableStream)
    },
    async delete(key) {
      await api.deleteFiles(key).catch(unavailable)
    },
    async has(key) {
      return (await ask(key, { method: 'HEAD' })).ok
    },
    /** What is there belongs to an account that others may share, so only what waits here on its way is removed. */
    async sweep(before) {
      for (const name of await readdir(tmpdir())) {
        const path = join(tmpdir(), name)
        const isOurs = name.startsWith(asidePrefix)
        if (isOurs && (await stat(path)).mtime <= before.unfinished) {
          await rm(path, { recursive: true, force: true })
        }
      }
    },
  }
}

const unavailable = (cause: unknown): never => {
  throw new StorageUnavailable(cause)
}

const defined = <T extends object>(values: T) =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>
