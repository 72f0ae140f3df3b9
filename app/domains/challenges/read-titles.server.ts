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

/** The same of a page's one brief. */
export async function readTitle(brief: Titled, reader: Language): Promise<TitleIn> {
  return (await readTitles([brief], reader))(brief)
}

interface Named {
  challengeSlug: string
  challengeTitle: string
  challengeLanguage: string
}

/** Rows that each belong to a brief, with it as the page's reader sees its title. */
export async function withTitles<Row extends Named>(rows: Row[], reader: Language) {
  const briefs = rows.map(briefOf)
  const titleOf = await readTitles(briefs, reader)
  return rows.map((row, at) => ({ ...row, challenge: titleOf(briefs[at]!) }))
}

const briefOf = (work: Named): Titled => ({
  slug: work.challengeSlug,
  title: work.challengeTitle,
  language: work.challengeLanguage,
})

/** And of the one to which a team, what it handed in or a tool belongs. */
export async function readTitleOf(work: Named, reader: Language): Promise<TitleIn> {
  return readTitle(briefOf(work), reader)
}
