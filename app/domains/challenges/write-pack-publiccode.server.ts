import { Document, isMap, isScalar } from 'yaml'
import type { Translate } from '~/locales/i18n'
import { textOf, type BriefContent } from './answers'
import { line } from './write-brief.server'

/** Shorter than this the standard takes no long description; `catalog` checks it, which comes after us. */
const leastLongDescription = 150

/**
 * A draft of publiccode.yml out of a brief: what is known already and, in its place, as comments that a program passes
 * over, everything that is missing for the file to be valid.
 */
export function writePackPubliccode(
  { title, language, answers }: BriefContent,
  licence: string,
  t: Translate,
): string {
  const longDescription = textOf(answers, 'objective') ?? ''
  const letters = [...new Intl.Segmenter().segment(longDescription)].length
  const words = (key: Missing) => ` ${key}: ${t(`challenges:pack.publiccodeText.${key}`)}`
  const missing = (...keys: Missing[]) => keys.map(words).join('\n')
  const file = new Document({
    publiccodeYmlVersion: '0',
    name: line(title),
    developmentStatus: 'concept',
    softwareType: 'standalone/web',
    description: { [language]: { longDescription } },
    legal: { license: licence },
    maintenance: { type: 'community' },
    localisation: { localisationReady: false, availableLanguages: [language] },
  })
  const described = ['description', language]
  file.commentBefore = ` ${t('challenges:pack.publiccodeText.lead')}`
  noteBefore(file, [], 'developmentStatus', missing('url', 'platforms', 'categories'))
  noteBefore(
    file,
    described,
    'longDescription',
    letters < leastLongDescription
      ? missing('shortDescription', 'longDescription')
      : missing('shortDescription'),
  )
  noteAfter(file, described, missing('features'))
  noteAfter(file, ['maintenance'], missing('contacts'))
  return file.toString({ lineWidth: 0, blockQuote: 'literal' })
}

type Missing =
  | 'url'
  | 'platforms'
  | 'categories'
  | 'shortDescription'
  | 'longDescription'
  | 'features'
  | 'contacts'

/** Writes a comment above a key of the map at a place. */
function noteBefore(file: Document, place: string[], name: string, comment: string) {
  const map = mapAt(file, place)
  const pair = map?.items.find(({ key }) => isScalar(key) && key.value === name)
  if (isScalar(pair?.key)) pair.key.commentBefore = comment
}

/** Writes a comment under the last key of the map at a place. */
function noteAfter(file: Document, place: string[], comment: string) {
  const map = mapAt(file, place)
  if (map) map.comment = comment
}

function mapAt(file: Document, place: string[]) {
  const node = file.getIn(place)
  return isMap(node) ? node : undefined
}
