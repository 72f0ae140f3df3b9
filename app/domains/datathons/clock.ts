import { formatDeadline, formatMoment, localTime, zoneName, offsetFromUtc } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import { timeLeft, type TimeLeft } from '~/shared/time-left'
import { instants, nextInstant, phaseOf, type Instant, type Instants } from './rules'

export interface DatathonClock {
  /** The instant that comes next, and how far it is; null once everything has passed. */
  next: { instant: Instant; left: TimeLeft } | null
  /** That instant in full, or the last one where all have passed. */
  at: string
  zone: string
  /** The same on the reader's own wall, where that shows another hour. */
  here: { at: string; zone: string } | null
}

/** What the clock panel of a datathon says, in words. */
export function clockOf(
  datathon: Instants & { timeZone: string },
  now: Date,
  reader: { language: Language; timeZone: string },
): DatathonClock {
  const next = nextInstant(datathon, now)
  const at = next?.at ?? datathon.resultsAt
  return {
    next: next && { instant: next.instant, left: timeLeft(now, next.at) },
    at: formatDeadline(at, datathon.timeZone, reader.language),
    zone: zoneWith(datathon.timeZone, at, reader.language),
    here:
      localTime(at, datathon.timeZone) === localTime(at, reader.timeZone)
        ? null
        : {
            at: formatMoment(at, reader.timeZone, reader.language),
            zone: zoneName(at, reader.timeZone, reader.language),
          },
  }
}

/** The dates of a datathon for its timeline, each as it is told in the datathon's zone. */
export function datesOf(datathon: Instants & { timeZone: string }, language: Language) {
  return instants.map((instant) => ({
    instant,
    at: datathon[instant],
    when: formatMoment(datathon[instant], datathon.timeZone, language),
  }))
}

/** What a page says first of a datathon. */
export function outlineOf(
  datathon: Instants & { slug: string; name: string; timeZone: string },
  now: Date,
  resultsAreOut: boolean,
) {
  const { slug, name } = datathon
  return { slug, name, phase: phaseOf(datathon, now, resultsAreOut) }
}

/** `Hora del centro de México (UTC−6)` */
function zoneWith(timeZone: string, at: Date, language: Language): string {
  const name = zoneName(at, timeZone, language)
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} (${offsetFromUtc(at, timeZone)})`
}
