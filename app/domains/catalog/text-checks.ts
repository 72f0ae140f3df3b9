import { isLicenceExpression } from '../datasets/licence-expression'
import { isCountryCode } from './country-codes'

/** Each says what a text must be where it is not, and null where it is. */
type Check = (text: string) => string | null

const unless = (holds: boolean, message: string) => (holds ? null : message)

export const isUrl: Check = (text) =>
  unless(/^[a-z][a-z\d+.-]*:(\/\/)?[^\s/]/i.test(text) && URL.canParse(text), 'must be a valid URL')

export const isHttpUrl: Check = (text) =>
  unless(/^https?:\/\/[^\s/?#]+/i.test(text) && URL.canParse(text), 'must be an HTTP URL')

/** `2019-02-01`, and a day that exists. */
export const isDay: Check = (text) =>
  unless(
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
      !Number.isNaN(Date.parse(text)) &&
      new Date(text).toISOString().startsWith(text),
    "must be a date with format 'YYYY-MM-DD'",
  )

export const isEmail: Check = (text) =>
  unless(/^[^\s@<>()]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text), 'must be a valid email address')

export const isMimeType: Check = (text) =>
  unless(
    /^ *[a-z\d][a-z\d!#$&^_-]{0,126}\/[a-z\d][a-z\d!#$&^_.+-]{0,126} *$/i.test(text),
    'is not a valid MIME type',
  )

export const isLicence: Check = (text) =>
  unless(isLicenceExpression(text), 'must be a valid license (see https://spdx.org/licenses)')

/** Two letters, all upper or all lower case. */
export const isCountry: Check = (text) =>
  unless(
    (text === text.toUpperCase() || text === text.toLowerCase()) &&
      isCountryCode(text.toUpperCase()),
    'must be a valid ISO 3166-1 alpha-2 two-letter country code',
  )

/** An absolute URL with a host, or a URN (RFC 2141). */
export const isOrganisationUri: Check = (text) =>
  unless(
    /^urn:[a-z\d][a-z\d-]{0,31}:[a-z\d()+,.:=@;$_!*'%/?#-]+$/i.test(text) ||
      (/^[a-z][a-z\d+.-]*:\/\/[^\s/?#]+/i.test(text) && URL.canParse(text)),
    'is not a valid URI',
  )

export const isOneOf =
  (options: readonly string[], named?: string): Check =>
  (text) =>
    unless(
      options.includes(text),
      named ?? `must be one of the following: ${options.map((option) => `"${option}"`).join(', ')}`,
    )

/** Lengths are counted as readers see them: in grapheme clusters. */
export const hasLength =
  ({ least = 0, most }: { least?: number; most: number }): Check =>
  (text) => {
    const length = graphemes(text)
    if (length < least) return `must be at least ${least} characters in length`
    return unless(length <= most, `must be a maximum of ${most} characters in length`)
  }

/** A file within the repository, or one on the web, of one of these kinds. */
export const isFile =
  (extensions: readonly string[]): Check =>
  (text) => {
    if (text.startsWith('/')) {
      return 'is an absolute path. Only relative paths or HTTP(s) URLs allowed'
    }
    if (/^file:/i.test(text)) {
      return 'is a file:// URL. Only relative paths or HTTP(s) URLs allowed'
    }
    const path = URL.canParse(text) ? new URL(text).pathname : text
    const ends = extensions.some((extension) => path.toLowerCase().endsWith(extension))
    return unless(extensions.length === 0 || ends, `invalid file extension for: ${text}`)
  }

/** Films on hosts that say how they are embedded (oEmbed): those that people use. */
const films = [
  /^https:\/\/([\w-]+\.)*youtube\.com\/(watch|v\/|playlist\?|shorts\/|embed\/|live\/)/,
  /^https:\/\/youtu\.be\/\S/,
  /^https:\/\/(player\.)?vimeo\.com\/\S/,
  /^https:\/\/www\.dailymotion\.com\/video\/\S/,
  /^https:\/\/([\w-]+\.)*ted\.com\/talks\/\S/,
  /^https:\/\/www\.facebook\.com\/\S*video/,
  /^https:\/\/(www\.)?tiktok\.com\/\S*\/video\/\S/,
  /^https:\/\/streamable\.com\/\S/,
  /^https:\/\/www\.loom\.com\/(share|i)\/\S/,
  /^https:\/\/odysee\.com\/\S/,
  /^https:\/\/livestream\.com\/\S/,
  /^https:\/\/([\w-]+\.)*wistia\.com\/\S/,
  /^https:\/\/speakerdeck\.com\/\S/,
  /^https:\/\/prezi\.com\/v\/\S/,
]

export const isFilm: Check = (text) =>
  isHttpUrl(text) ??
  unless(
    films.some((film) => film.test(text)),
    `'${text}' is not a valid video URL supporting oEmbed`,
  )

/** How many signs a reader sees. */
const segmenter = new Intl.Segmenter()

export function graphemes(text: string): number {
  return [...segmenter.segment(text)].length
}
