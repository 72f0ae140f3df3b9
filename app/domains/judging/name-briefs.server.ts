import type { Language } from '~/shared/languages'
import { readTitles } from '../challenges/read-titles.server'
import { findBriefs } from './queries-results.server'

/**
 * What stands in a ranking, with the briefs' titles as its reader sees them: a bundle has them as they were written, and
 * stays as it was published.
 * @param names by submission
 * @returns in `languages` those of the titles
 */
export async function nameBriefs<Name extends { challenge: string }>(
  datathonId: string,
  names: Record<string, Name>,
  reader: Language,
) {
  const briefs = await findBriefs(datathonId)
  const told = Object.entries(names).map(([id, name]) => {
    const { slug = '', language = '' } = briefs[id] ?? {}
    return { id, name, brief: { slug, title: name.challenge, language } }
  })
  const titleOf = await readTitles(
    told.map(({ brief }) => brief),
    reader,
  )
  const titled = told.map(({ id, name, brief }) => ({ id, name, ...titleOf(brief) }))
  return {
    names: Object.fromEntries(
      titled.map(({ id, name, title }) => [id, { ...name, challenge: title }]),
    ),
    languages: Object.fromEntries(titled.map(({ id, language }) => [id, language])),
  }
}
