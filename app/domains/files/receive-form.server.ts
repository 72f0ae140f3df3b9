import {
  MaxPartSizeExceededError,
  unstable_createMemoryUploadHandler as inMemory,
  unstable_parseMultipartFormData as parseMultipart,
} from '@remix-run/node'
import { areUsualNames } from '~/platform/form-bounds'
import { readForm, refuseNul } from '~/platform/read-form'
import type { Result } from '~/shared/result'
import { partBounds } from './part-bounds.server'
import { storeBytes, type StoredFile } from './store-bytes.server'

/** Takes the bytes of one file; refused where it is longer than `most`. */
type Keep<Kept> = (
  bytes: AsyncIterable<Uint8Array>,
  most: number,
) => Promise<Result<Kept, 'file-too-large'>>

export interface Received<Kept = StoredFile> {
  /** The fields, typed text only; where a file was sent its field holds the file's name. */
  form: FormData
  /** Files by the name of their field; one that was longer than it may be is refused. */
  files: Map<string, { name: string; stored: Result<Kept, 'file-too-large'> }>
}

/** Text fields longer than this are nobody's typing. */
const longestText = 1_000_000
const longestRest = 1_000_000_000

/**
 * Reads a form that carries files. Their bytes go to the storage as they arrive, before anybody asks what they are; nothing
 * holds a whole file in memory.
 * @param most bytes that one file may have
 */
export function receiveForm(request: Request, most: number): Promise<Received> {
  return receiveFormInto(storeBytes, request, most, longestRest)
}

/**
 * The same, with the files kept by `keep`.
 * @param longest how much more than a file may have is read, so that the browser shows the answer; past it the request is
 * cut off
 */
export async function receiveFormInto<Kept>(
  keep: Keep<Kept>,
  request: Request,
  most: number,
  longest: number,
): Promise<Received<Kept>> {
  const files: Received<Kept>['files'] = new Map()
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data')) return { form: await readForm(request), files }
  const bounds = partBounds()
  const readText = inMemory({ maxPartSize: longestText, filter: ({ filename }) => !filename })
  const form = await parseMultipart(request, async (part) => {
    bounds.countField()
    if (part.filename === undefined)
      return readText({ ...part, data: bounds.countText(inUtf8(part.data)) })
    bounds.countFile()
    const content = part.data[Symbol.asyncIterator]()
    const first = await content.next()
    // A file field where nothing was chosen sends a name without letters and no byte.
    if (first.done && part.filename === '') return undefined
    const stored = await keep(from(first, content), most)
    if (!stored.ok) await drain(content, longest)
    const name = part.filename.replaceAll('\0', '')
    files.set(part.name, { name, stored })
    return name
  }).catch(refuseBroken)
  if (!areUsualNames(form.keys())) throw new Response(null, { status: 400 })
  return { form: refuseNul(form), files }
}

/** The library tells by its words alone that the form was cut off or its parts have no seams, by a class that a text is too long. */
function refuseBroken(error: unknown): never {
  if (error instanceof Response) throw error
  if (error instanceof MaxPartSizeExceededError) throw new Response(null, { status: 413 })
  const broken = error instanceof Error && /^malformed |^could not parse/i.test(error.message)
  throw broken ? new Response(null, { status: 400 }) : error
}

/** A text as it comes, as long as its letters are whole. */
async function* inUtf8(bytes: AsyncIterable<Uint8Array>) {
  const letters = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const piece of bytes) {
      letters.decode(piece, { stream: true })
      yield piece
    }
    letters.decode()
  } catch (error) {
    throw error instanceof TypeError ? new Response(null, { status: 400 }) : error
  }
}

async function* from(first: IteratorResult<Uint8Array>, rest: AsyncIterator<Uint8Array>) {
  for (let piece = first; !piece.done; piece = await rest.next()) yield piece.value
}

/** A browser shows the answer only once it has sent everything; what sends without end is cut off. */
async function drain(content: AsyncIterator<Uint8Array>, longest: number) {
  let bytes = 0
  for (let piece = await content.next(); !piece.done; piece = await content.next()) {
    bytes += piece.value.byteLength
    if (bytes > longest) throw new Response(null, { status: 413 })
  }
}
