import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { diskStorage } from '~/platform/storage/disk'
import { StorageUnavailable, TooLarge, type Storage } from '~/platform/storage/storage'
import { uploadthingStorage } from '~/platform/storage/uploadthing'
import { startFakeUploadthing } from './fake-uploadthing'

const folder = mkdtempSync(join(tmpdir(), 'storage-'))
const uploadthing = await startFakeUploadthing()
const storages: [string, Storage][] = [
  ['disk', diskStorage(folder)],
  ['uploadthing', await uploadthingStorage(uploadthing.settings)],
]

// The library warns of its own use of what it will remove.
beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterEach(() => uploadthing.plan(null))
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await uploadthing.stop()
})

const newKey = () => randomBytes(24).toString('base64url')
const content = randomBytes(300_000)
const inPieces = () => Readable.from([content.subarray(0, 100_000), content.subarray(100_000)])
const asideLeft = () =>
  readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.part'))

test.each(storages)('%s gives back what it was given, with its size and digest', async (_, s) => {
  const key = newKey()
  expect(await s.has(key)).toBe(false)
  expect(await s.put(key, inPieces(), 300_000)).toEqual({
    bytes: 300_000,
    sha256: createHash('sha256').update(content).digest('hex'),
  })
  expect(await s.has(key)).toBe(true)
  expect(await buffer(await s.get(key))).toEqual(content)
})

test.each(storages)('%s gives a range, both ends included', async (_, s) => {
  const key = newKey()
  await s.put(key, inPieces(), 300_000)
  for (const [start, end] of [
    [0, 0],
    [99_990, 100_010],
    [299_999, 299_999],
  ] as const)
    expect(await buffer(await s.get(key, { start, end }))).toEqual(content.subarray(start, end + 1))
})

test.each(storages)('%s keeps an empty file', async (_, s) => {
  const key = newKey()
  expect((await s.put(key, Readable.from([]), 10)).bytes).toBe(0)
  expect(await s.has(key)).toBe(true)
})

test.each(storages)('%s forgets what is deleted, and deletes what is not there', async (_, s) => {
  const key = newKey()
  await s.put(key, inPieces(), 300_000)
  await s.delete(key)
  await s.delete(key)
  expect(await s.has(key)).toBe(false)
  await expect(s.get(key)).rejects.toThrow()
})

test.each(storages)('%s keeps nothing of a file that is too long', async (_, s) => {
  const key = newKey()
  await expect(s.put(key, inPieces(), 299_999)).rejects.toThrow(TooLarge)
  expect(await s.has(key)).toBe(false)
  expect(asideLeft()).toEqual([])
})

test.each(storages)('%s keeps nothing of an upload that breaks off', async (_, s) => {
  const key = newKey()
  const broken = Readable.from(
    (async function* () {
      yield content.subarray(0, 100_000)
      throw new Error('the connection is gone')
    })(),
  )
  await expect(s.put(key, broken, 300_000)).rejects.toThrow('the connection is gone')
  expect(await s.has(key)).toBe(false)
  expect(asideLeft()).toEqual([])
})

test.each(storages)('%s takes twenty files at once', async (_, s) => {
  const keys = Array.from({ length: 20 }, newKey)
  await Promise.all(keys.map((key) => s.put(key, Readable.from([Buffer.from(key)]), 100)))
  const back = await Promise.all(keys.map(async (key) => buffer(await s.get(key))))
  expect(back.map(String)).toEqual(keys)
})

test('a sweep of the disk takes what is old and unfinished or nobody’s, and nothing else', async () => {
  const [, disk] = storages[0]!
  const [named, unnamed, young] = [newKey(), newKey(), newKey()]
  for (const key of [named, unnamed, young]) await disk.put(key, inPieces(), 300_000)
  const at = (key: string) => join(folder, key.slice(0, 2), key)
  const [old, fresh] = [`${at(named)}.part`, `${at(young)}.part`]
  for (const path of [old, fresh]) writeFileSync(path, 'half')
  const yesterday = new Date(Date.now() - 86_400_000)
  for (const path of [at(named), at(unnamed), old]) utimesSync(path, yesterday, yesterday)
  const anHourAgo = new Date(Date.now() - 3_600_000)
  await disk.sweep({ unfinished: anHourAgo, unnamed: anHourAgo }, async (key) => key === named)
  expect(await Promise.all([named, unnamed, young].map((key) => disk.has(key)))).toEqual([
    true,
    false,
    true,
  ])
  expect([existsSync(old), existsSync(fresh)]).toEqual([false, true])
  rmSync(fresh)
})

test('a key that could lead out of the folder is refused', async () => {
  const [, disk] = storages[0]!
  for (const key of ['../../etc/passwd', '', 'a/b', `${newKey()}\0`])
    await expect(disk.get(key)).rejects.toThrow()
})

test('an error at UploadThing keeps nothing and says that it may work later', async () => {
  const [, s] = storages[1]!
  const key = newKey()
  uploadthing.plan('error')
  await expect(s.put(key, inPieces(), 300_000)).rejects.toThrow(StorageUnavailable)
  await expect(s.get(key)).rejects.toThrow(StorageUnavailable)
  await expect(s.delete(key)).rejects.toThrow(StorageUnavailable)
  uploadthing.plan('cut')
  await expect(s.put(key, inPieces(), 300_000)).rejects.toThrow(StorageUnavailable)
  uploadthing.plan(null)
  expect(await s.has(key)).toBe(false)
  expect(uploadthing.files.has(key)).toBe(false)
})

test('a slow answer of UploadThing is waited for', async () => {
  const [, s] = storages[1]!
  const key = newKey()
  uploadthing.plan('slow')
  await s.put(key, inPieces(), 300_000)
  expect(await buffer(await s.get(key))).toEqual(content)
})

test('an address without the right signature gets nothing from UploadThing', async () => {
  const key = newKey()
  await storages[1]![1].put(key, inPieces(), 300_000)
  const { uploadthingApiUrl: url } = uploadthing.settings
  const far = Date.now() + 100_000
  const forged = `${url}/a/invented-app/${key}?expires=${far}&signature=hmac-sha256=00`
  expect((await fetch(forged)).status).toBe(403)
})
