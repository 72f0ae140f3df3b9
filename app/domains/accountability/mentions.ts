import { slugify } from '~/shared/slug'

/** How something is spoken of, and what is to stand there instead. */
export interface Mention {
  text: string
  instead: string
  /** A name stands among words; a handle also after `@`; a path in links. */
  as: 'name' | 'handle' | 'path'
}

/** A pattern of a text, whatever its case and spaces. */
const literal = (text: string) =>
  text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+')

/**
 * A name that is no everyday word: several words, an address, or a long one. «Puente» alone is left standing among other
 * words, since it may mean a bridge.
 */
function isTelling({ text, as }: Mention): boolean {
  return as === 'handle' ? /[-\d]/.test(text) && text.length >= 5 : /[\s.@]|.{8}/.test(text)
}

/**
 * A text without mentions. An everyday word is taken out only where it is the whole text, or a handle after `@`. What
 * was at most as long as its column allows stays so.
 */
export function withoutMentions(text: string, mentions: readonly Mention[]): string {
  let left = text
  for (const mention of mentions) left = without(left, mention)
  return left.length > text.length ? left.slice(0, Math.max(text.length, 60)) : left
}

function without(text: string, mention: Mention): string {
  const { text: name, instead, as } = mention
  const put = () => instead
  if (as === 'path') return text.replace(new RegExp(`${literal(name)}(?![a-z0-9-])`, 'gi'), put)
  const written = [name, asEntities(name)].map(literal).join('|')
  if (isTelling(mention))
    return text.replace(
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${written})(?![\\p{L}\\p{N}])`, 'giu'),
      put,
    )
  if (text.trim().toLowerCase() === name.toLowerCase()) return instead
  if (as === 'name') return text
  return text.replace(new RegExp(`(?<=@)${literal(name)}(?![\\p{L}\\p{N}-])`, 'giu'), put)
}

/** As mails write it in HTML. */
const asEntities = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** The same for every text within a JSON value; its keys are ours. */
export function withoutMentionsIn(value: unknown, mentions: readonly Mention[]): unknown {
  if (typeof value === 'string') return withoutMentions(value, mentions)
  if (Array.isArray(value)) return value.map((one) => withoutMentionsIn(one, mentions))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withoutMentionsIn(one, mentions)]),
  )
}

/** Whether one name lets another be guessed: half of its longer words stand in it, whatever their case and accents. */
export function givesAway(name: string, hidden: string): boolean {
  const wordsOf = (text: string) => slugify(text).split('-')
  const told = wordsOf(hidden).filter((word) => word.length > 3)
  const telling = told.length > 0 ? told : wordsOf(hidden)
  const said = new Set(wordsOf(name))
  return telling.filter((word) => said.has(word)).length * 2 >= telling.length
}

/** The way back, for what was written on meanwhile. */
export function turnedBack(mentions: readonly Mention[]): Mention[] {
  return mentions
    .filter(({ instead, as }) => as === 'path' || /\d/.test(instead))
    .map(({ text, instead, as }) => ({ text: instead, instead: text, as }))
    .toReversed()
}

/** How an organisation is spoken of: by its page, its name, its website. */
export function mentionsOfOrganization(
  organization: { name: string; slug: string; website: string | null },
  knownAs: { name: string; slug: string },
): Mention[] {
  const site = organization.website && URL.canParse(organization.website)
  const host = site ? new URL(organization.website!).hostname.replace(/^www\./, '') : null
  return [
    {
      text: `/organizations/${organization.slug}`,
      instead: `/organizations/${knownAs.slug}`,
      as: 'path',
    },
    ...(host ? [{ text: host, instead: knownAs.name, as: 'name' as const }] : []),
    { text: organization.name, instead: knownAs.name, as: 'name' },
  ]
}
