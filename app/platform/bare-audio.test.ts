import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BufferSource, EncodedPacketSink, Input, ALL_FORMATS } from 'mediabunny'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  carriesAnything,
  recording,
  wave,
  type RecordingKind,
} from '../../tests/support/recordings'
import { bareAudio } from './bare-audio'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bare-audio-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function bared(bytes: Buffer, longest = 600) {
  const from = join(folder, 'as-it-came')
  const to = join(folder, 'bare')
  await writeFile(from, bytes)
  const done = await bareAudio(from, to, longest)
  return { done, bare: done.ok ? await readFile(to) : Buffer.alloc(0) }
}

/** Every piece of sound in a recording, one after the other. */
async function soundIn(bytes: Buffer): Promise<Buffer> {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) })
  const [track] = await input.getAudioTracks()
  const pieces: Uint8Array[] = []
  for await (const packet of new EncodedPacketSink(track!).packets()) pieces.push(packet.data)
  return Buffer.concat(pieces)
}

for (const kind of ['m4a', 'mp3', 'ogg', 'webm'] as RecordingKind[]) {
  test(`a recording in ${kind} keeps its sound and nothing that it carried along`, async () => {
    const came = await recording(kind, { seconds: 4 })
    expect(carriesAnything(came).length).toBeGreaterThan(2)
    const { done, bare } = await bared(came)
    expect(done).toMatchObject({ ok: true, value: { extension: kind, seconds: 4 } })
    expect(carriesAnything(bare)).toEqual([])
    expect((await soundIn(bare)).equals(await soundIn(came))).toBe(true)
  })
}

test('a film is no note of voice, whatever it is called', async () => {
  const { done } = await bared(await recording('webm', { filmed: true }))
  expect(done).toMatchObject({ refusal: 'audio-is-video' })
  expect((await bared(await recording('m4a', { filmed: true }))).done.ok).toBe(false)
})

test('what cannot be written anew is refused: WAV, AMR, a text', async () => {
  for (const bytes of [wave(), Buffer.from('#!AMR\n\x3c\x91\x17\x16'), Buffer.from('hola')])
    expect((await bared(bytes)).done).toMatchObject({ refusal: 'audio-format' })
})

test('a recording that is too long or was cut off is refused', async () => {
  const long = await recording('ogg', { seconds: 12 })
  expect((await bared(long, 10)).done).toMatchObject({ refusal: 'audio-too-long' })
  const cut = (await recording('m4a')).subarray(0, 60)
  expect((await bared(cut)).done.ok).toBe(false)
  expect((await bared(Buffer.alloc(0))).done.ok).toBe(false)
})
