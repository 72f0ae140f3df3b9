import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  type MetadataTags,
  Mp3OutputFormat,
  Mp4OutputFormat,
  OggOutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny'

export type RecordingKind = 'm4a' | 'mp3' | 'ogg' | 'webm'

/** What a phone writes into a recording beside its sound. */
const carriedAlong = {
  title: 'Casa de doña Inés Tlapaltotoli',
  artist: 'Teléfono de Yadira',
  place: '+16.7370-092.6376+2120/',
  hung: 'mochila-roja-88',
}

const sounds = {
  m4a: { codec: 'aac', rate: 48_000, perPacket: 1024, format: () => new Mp4OutputFormat() },
  mp3: { codec: 'mp3', rate: 44_100, perPacket: 1152, format: () => new Mp3OutputFormat() },
  ogg: { codec: 'opus', rate: 48_000, perPacket: 960, format: () => new OggOutputFormat() },
  webm: { codec: 'opus', rate: 48_000, perPacket: 960, format: () => new WebMOutputFormat() },
} as const

/** A recording as a phone makes it: some seconds of sound, with a title, a place and more hung on. */
export async function recording(
  kind: RecordingKind,
  { seconds = 3, filmed = false }: { seconds?: number; filmed?: boolean } = {},
): Promise<Buffer> {
  const { codec, rate, perPacket, format } = sounds[kind]
  const target = new BufferTarget()
  const output = new Output({ format: format(), target })
  const source = new EncodedAudioPacketSource(codec)
  output.addAudioTrack(source, { name: carriedAlong.artist })
  const film = new EncodedVideoPacketSource('vp9')
  if (filmed) output.addVideoTrack(film)
  output.setMetadataTags(tagsOf(kind))
  await output.start()
  const length = perPacket / rate
  for (let at = 0; at * length < seconds; at += 1) {
    const packet = new EncodedPacket(soundOf(kind, at), 'key', at * length, length)
    await source.add(packet, at === 0 ? { decoderConfig: configOf(kind) } : undefined)
  }
  if (filmed)
    await film.add(new EncodedPacket(new Uint8Array(64), 'key', 0, 1), {
      decoderConfig: { codec: 'vp09.00.10.08', codedWidth: 320, codedHeight: 240 },
    })
  await output.finalize()
  const bytes = Buffer.from(target.buffer!)
  // Something of its own behind the rest, as apps hang it on; in a file of MP3 frames it stands before them.
  return kind === 'm4a' ? Buffer.concat([bytes, boxOf('free', carriedAlong.hung)]) : bytes
}

function tagsOf(kind: RecordingKind): MetadataTags {
  const { title, artist, place, hung } = carriedAlong
  const raw: Record<RecordingKind, NonNullable<MetadataTags['raw']>> = {
    m4a: { '©xyz': place, 'com.apple.quicktime.location.ISO6709': place },
    mp3: { TXXX: { location: place, bag: hung } },
    ogg: { LOCATION: place, BAG: hung },
    webm: { LOCATION: place, BAG: hung },
  }
  return { title, artist, comment: place, raw: raw[kind] }
}

function configOf(kind: RecordingKind): AudioDecoderConfig {
  const { rate } = sounds[kind]
  const one = { sampleRate: rate, numberOfChannels: 1 }
  if (kind === 'm4a') return { ...one, codec: 'mp4a.40.2', description: Buffer.from([0x11, 0x88]) }
  if (kind === 'mp3') return { ...one, codec: 'mp3' }
  return { ...one, codec: 'opus', description: opusHead }
}

/** RFC 7845, section 5.1: version 1, one channel, 312 samples to skip, 48 kHz. */
const opusHead = Buffer.concat([
  Buffer.from('OpusHead'),
  Buffer.from([1, 1, 0x38, 0x01, 0x80, 0xbb, 0, 0, 0, 0, 0]),
])

/** MP3 frames and Opus packets are read back by their heads, so they must have one; the rest is any bytes. */
function soundOf(kind: RecordingKind, at: number): Uint8Array {
  const sound = new Uint8Array(120).fill((at % 200) + 1)
  if (kind === 'm4a') return sound
  // 20 ms, one channel (RFC 6716, section 3.1).
  if (kind !== 'mp3') return Uint8Array.from([0x78, ...sound])
  const frame = new Uint8Array(417).fill(0x55)
  // MPEG 1 layer III, 128 kbit/s, 44.1 kHz, one channel.
  frame.set([0xff, 0xfb, 0x90, 0xc0])
  return frame
}

function boxOf(name: string, text: string): Buffer {
  const box = Buffer.alloc(8 + text.length)
  box.writeUInt32BE(box.length)
  box.write(name + text, 4, 'latin1')
  return box
}

/** A second of silence as a computer records it: nothing that could be kept. */
export function wave(): Buffer {
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + 16_000, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8000, 24)
  head.writeUInt32LE(16_000, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(16_000, 40)
  return Buffer.concat([head, Buffer.alloc(16_000)])
}

/** Whether any of what was carried along stands in these bytes, in letters of one or two bytes. */
export function carriesAnything(bytes: Buffer): string[] {
  const texts = Object.values(carriedAlong).flatMap((text) => [
    Buffer.from(text),
    Buffer.from(text, 'latin1'),
    Buffer.from(text, 'utf16le'),
  ])
  return texts.filter((text) => bytes.includes(text)).map((text) => text.toString())
}

/** Of which recordings the sound stands in these bytes, whatever was taken off around it. */
export function soundsIn(bytes: Buffer): ('m4a' | 'mp3')[] {
  const three = (kind: 'm4a' | 'mp3') => [0, 1, 2].map((at) => soundOf(kind, at))
  return (['m4a', 'mp3'] as const).filter((kind) => bytes.includes(Buffer.concat(three(kind))))
}
