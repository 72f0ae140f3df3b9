import type { Language } from '~/shared/languages'
import { listTitlesIn } from './queries-titles.server'
import { titleIn, type TitleIn, type Titled } from './title-in'

/**
 * The titles of all briefs that a page names, as its reader sees them: asked for once a page, not once a brief.
 * @returns what tells each brief's title; one that was not among them is told as it was written
 */
export async function readTitles(
  briefs: Titled[],
  reader: Language,
): Promise<(brief: Titled) => TitleIn> {
  // What was written in the reader's own language needs no translation into it.
  const foreign = briefs.filter(({ language }) => language !== reader).map(({ slug }) => slug)
  const titles = foreign.length > 0 ? await listTitlesIn(reader, foreign) : undefined
  return (brief) => titleIn(brief, reader, titles?.get(brief.slug))
}

interface Named {
  challengeSlug: string
  challengeTitle: string
  challengeLanguage: string
}

/** The same of the one brief to which a team, what it handed in or a tool belongs. */
export async function readTitleOf(work: Named, reader: Language): Promise<TitleIn> {
  const { challengeSlug: slug, challengeTitle: title, challengeLanguage: language } = work
  const brief = { slug, title, language }
  return (await readTitles([brief], reader))(brief)
}
