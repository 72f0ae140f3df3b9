import { formatDays, formatZonedMoment } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import { nextInstant, phaseOf, type Instants } from '../datathons/rules'

/** Which datathon is announced on the front page: of those that something is still to come of, the one that starts or started first. */
export function announcedDatathon(
  datathons: (Instants & {
    id: string
    slug: string
    name: string
    language: string
    place: string
    timeZone: string
  })[],
  published: ReadonlyMap<string, Date>,
  now: Date,
  language: Language,
) {
  const [datathon] = datathons
    .filter((each) => !published.has(each.id) && nextInstant(each, now) !== null)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  const next = datathon && nextInstant(datathon, now)
  if (!next) return null
  const { slug, name, place, timeZone } = datathon
  return {
    slug,
    name,
    language: datathon.language,
    place,
    phase: phaseOf(datathon, now, published.has(datathon.id)),
    days: formatDays(datathon.startsAt, datathon.submissionsCloseAt, timeZone, language),
    next: formatZonedMoment(next.at, timeZone, language),
  }
}
