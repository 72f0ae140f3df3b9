import { findReportedBrief } from '../challenges/queries-takedown.server'
import { listBegunSince } from './queries.server'
import { findReported } from './reported-objects.server'
import { openStash } from './stash.server'
import { aboutOf, shownAt, tableOf, type ReportedKind } from './takedown'
import type { Place } from './told-takedown'

/** So much of a question stands for the whole of it in a list. */
const longest = 80

/** What things are called on their own pages, by path; nothing of those that no page shows any more. */
export async function findTitles(paths: readonly string[]): Promise<Record<string, string>> {
  const found = [...new Set(paths)].map(async (path) => {
    const about = aboutOf(path)
    const reported = about && (await findReported(about))
    return reported ? [[path, clipped(reported.title)]] : []
  })
  return Object.fromEntries((await Promise.all(found)).flat())
}

interface TakenDown {
  path: string
  aboutKind: ReportedKind
  aboutId: string
  takenDownAt: Date
  restoredAt: Date | null
  was: unknown
}

/**
 * What taken-down things are called, for those who decide on them and those whose they are. Of one that its owner has
 * hidden since nothing is told.
 */
export async function findTakenDownTitles(
  takedowns: readonly TakenDown[],
): Promise<Record<string, string>> {
  const shown = await findTitles(takedowns.map(({ path }) => path))
  const kept = (await unsheltered(takedowns)).flatMap((each) => {
    const title = titleIn(each.was)
    return title ? [[each.path, clipped(title)]] : []
  })
  return { ...shown, ...Object.fromEntries(kept) }
}

/** What was hidden of a question, word for word, for whoever may show it again: nothing once its owner hid it too. */
export async function findHiddenWords(takedown: TakenDown): Promise<string[]> {
  const [found] = await unsheltered([takedown])
  const { body, answer } = (found?.was ?? {}) as Record<string, string | null | undefined>
  return [body, answer].filter((words) => typeof words === 'string')
}

/** Where things lie that have no page of their own: the brief of a question or an answer, while it is shown. */
export async function findPlaces(paths: readonly string[]): Promise<Record<string, Place>> {
  const found = [...new Set(paths)].map(async (path): Promise<[string, Place][]> => {
    const about = aboutOf(path)
    const brief = about?.question ? await findReportedBrief(about.slug) : null
    return brief ? [[path, { href: shownAt(path), title: brief.title, lang: brief.language }]] : []
  })
  return Object.fromEntries((await Promise.all(found)).flat())
}

/** Those that are hidden, without the ones that their owners have hidden since. */
async function unsheltered(takedowns: readonly TakenDown[]): Promise<TakenDown[]> {
  const hidden = takedowns.filter(({ restoredAt }) => !restoredAt)
  const first = Math.min(...hidden.map(({ takenDownAt }) => takenDownAt.getTime()))
  if (hidden.length === 0) return []
  const shelters = await listBegunSince(new Date(first))
  const stashes = shelters.map(({ begunAt, sealed }) => ({ begunAt, ...openStash(sealed) }))
  const sheltered = ({ aboutKind, aboutId, takenDownAt }: TakenDown) =>
    stashes.some(
      ({ begunAt, swapped }) =>
        begunAt >= takenDownAt &&
        swapped.some(
          ({ table, rows }) =>
            table === tableOf(aboutKind) && rows.some(({ key }) => key.includes(aboutId)),
        ),
    )
  return hidden.filter((each) => !sheltered(each))
}

/** Of what stood there before, what named it. */
function titleIn(was: unknown): string | null {
  const { title, name, body, answer } = was as Record<string, string | null | undefined>
  return title ?? name ?? body ?? answer ?? null
}

const clipped = (text: string) =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text
