/** More fields than any form of ours shows; what reads a form makes a tree of its names, and pays for each. */
export const mostFields = 500

/** A long text in which much was found asks what becomes of each find, in a handful of fields a find. */
export const mostFieldsWithTraces = 3000

const longestName = 100
const highestIndex = 200
const mostRepeats = 100

/**
 * Whether a form's body holds more fields than `most`, told before anything takes it apart. In a multipart body the seams
 * are counted, so that a text that quotes one counts too.
 */
export function hasTooManyFields(body: Buffer, contentType: string, most: number): boolean {
  const isMultipart = /^multipart\//i.test(contentType)
  const seam = isMultipart ? seamOf(contentType) : Buffer.from('&')
  let fields = isMultipart ? -1 : 1
  for (let at = body.indexOf(seam); at >= 0; at = body.indexOf(seam, at + seam.length))
    if (++fields > most) return true
  return false
}

function seamOf(contentType: string): Buffer {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? []
  return Buffer.from(`--${quoted ?? plain ?? ''}`)
}

/**
 * Whether the names of a form's fields are such as a form of ours could hold: `skills[400000]` would make a list of as
 * many, and a list that is longer than any of ours is nobody's choosing.
 */
export function areUsualNames(names: Iterable<string>): boolean {
  const seen = new Map<string, number>()
  for (const name of names) {
    const times = (seen.get(name) ?? 0) + 1
    if (times > mostRepeats || !isUsualName(name)) return false
    seen.set(name, times)
  }
  return true
}

function isUsualName(name: string): boolean {
  if (name.length > longestName) return false
  return [...name.matchAll(/\[(\d+)\]/g)].every(([, index]) => Number(index) <= highestIndex)
}
