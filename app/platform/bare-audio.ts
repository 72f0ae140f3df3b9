import {
  EncodedAudioPacketSource,
  EncodedPacketSink,
  FilePathSource,
  FilePathTarget,
  Input,
  type InputAudioTrack,
  Mp3OutputFormat,
  MP3,
  MP4,
  Mp4OutputFormat,
  OGG,
  OggOutputFormat,
  Output,
  type OutputFormat,
  QTFF,
  WEBM,
  MATROSKA,
  WebMOutputFormat,
} from 'mediabunny'
import { ok, refuse } from '~/shared/result'

interface Container {
  formats: unknown[]
  extension: string
  mediaType: string
  /** What may be inside; of others a header with somebody's words would be copied along. */
  codecs: string[]
  output: () => OutputFormat
}

/** The containers that can be written anew around the same sound. */
const containers: Container[] = [
  {
    formats: [MP4, QTFF],
    extension: 'm4a',
    mediaType: 'audio/mp4',
    codecs: ['aac', 'opus'],
    output: () => new Mp4OutputFormat(),
  },
  {
    formats: [MP3],
    extension: 'mp3',
    mediaType: 'audio/mpeg',
    codecs: ['mp3'],
    // Its header would say nothing but the length.
    output: () => new Mp3OutputFormat({ xingHeader: false }),
  },
  {
    formats: [OGG],
    extension: 'ogg',
    mediaType: 'audio/ogg',
    codecs: ['opus', 'vorbis'],
    output: () => new OggOutputFormat(),
  },
  {
    formats: [WEBM, MATROSKA],
    extension: 'webm',
    mediaType: 'audio/webm',
    codecs: ['opus'],
    output: () => new WebMOutputFormat(),
  },
]

const readable = [MP4, QTFF, MP3, OGG, WEBM, MATROSKA]

/**
 * Writes a recording anew with nothing in it but its sound: no title, no place, no device, no picture. The sound itself
 * is copied as it is, so nothing is lost and little is computed.
 * @param from where it stands; what it is called is not asked
 * @param to where the bare one is written
 * @param longest seconds
 * @returns refusals `audio-format`, `audio-is-video`, `audio-too-long`, `audio-broken`
 */
export async function bareAudio(from: string, to: string, longest: number) {
  const input = new Input({ formats: readable, source: new FilePathSource(from) })
  try {
    // A file of a few bytes is looked at past its end.
    const known = await input.canRead().catch(() => false)
    if (!known) return refuse('audio-format')
    const tracks = await input.getTracks()
    if (tracks.some((track) => track.isVideoTrack())) return refuse('audio-is-video')
    const [track, ...more] = tracks.filter((each) => each.isAudioTrack())
    const format = await input.getFormat()
    const container = containers.find(({ formats }) => formats.includes(format))
    if (!track || more.length > 0 || !container) return refuse('audio-format')
    const codec = await track.getCodec()
    if (!codec || !container.codecs.includes(codec)) return refuse('audio-format')
    const seconds = await copySound(track, codec, container.output(), to, longest)
    if (seconds === null) return refuse('audio-too-long')
    if (seconds === 0) return refuse('audio-broken')
    const { extension, mediaType } = container
    return ok({ extension, mediaType, seconds: Math.max(1, Math.round(seconds)) })
  } catch {
    // Cut off, or of another kind than its first bytes say: the library tells by many errors of its own.
    return refuse('audio-broken')
  } finally {
    input.dispose()
  }
}

/** Gives the length in seconds; null where it is longer than it may be. */
async function copySound(
  track: InputAudioTrack,
  codec: NonNullable<Awaited<ReturnType<InputAudioTrack['getCodec']>>>,
  format: OutputFormat,
  to: string,
  longest: number,
): Promise<number | null> {
  const output = new Output({ format, target: new FilePathTarget(to) })
  const source = new EncodedAudioPacketSource(codec)
  output.addAudioTrack(source)
  await output.start()
  const decoderConfig = (await track.getDecoderConfig()) ?? undefined
  let first: number | null = null
  let end = 0
  for await (const packet of new EncodedPacketSink(track).packets()) {
    first ??= packet.timestamp
    const timestamp = Math.max(0, packet.timestamp - first)
    end = timestamp + packet.duration
    if (end > longest) {
      await output.cancel()
      return null
    }
    await source.add(packet.clone({ timestamp }), { decoderConfig })
  }
  if (first === null) await output.cancel()
  else await output.finalize()
  return end
}
