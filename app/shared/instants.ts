import { aboutLanguage, type Language } from './languages'

/** `31 de enero de 2019, 18:00 (hora del centro de México)`: an instant always names its zone. */
export function formatInstant(
  instant: Date | string,
  timeZone: string,
  language: Language,
): string {
  const date = new Date(instant)
  return `${formatDay(date, timeZone, language)}, ${formatHour(date, timeZone, language)} (${zoneName(date, timeZone, language)})`
}

/** `31 de enero de 2019` */
export function formatDay(instant: Date | string, timeZone: string, language: Language): string {
  return part(instant, language, { timeZone, day: 'numeric', month: 'long', year: 'numeric' })
}

/** `31 ene 2019`, for tables and facts. */
export function formatShortDay(
  instant: Date | string,
  timeZone: string,
  language: Language,
): string {
  return part(instant, language, { timeZone, day: 'numeric', month: 'short', year: 'numeric' })
}

/** `1 feb`, or `1 feb 2018` where it is another year than now: for narrow cells. */
export function formatNearDay(
  instant: Date | string,
  timeZone: string,
  language: Language,
  now: Date,
): string {
  const year = (at: Date | string) => part(at, language, { timeZone, year: 'numeric' })
  if (year(instant) !== year(now)) return formatShortDay(instant, timeZone, language)
  return part(instant, language, { timeZone, day: 'numeric', month: 'short' })
}

/** `1 feb 2019, 18:00`: where the zone is named once for all of them. */
export function formatMoment(instant: Date | string, timeZone: string, language: Language): string {
  return `${formatShortDay(instant, timeZone, language)}, ${formatHour(instant, timeZone, language)}`
}

/** `1 feb 2019, 18:00 (hora del centro de México)`: where nothing else on the page names its zone. */
export function formatZonedMoment(
  instant: Date | string,
  timeZone: string,
  language: Language,
): string {
  return `${formatMoment(instant, timeZone, language)} (${zoneName(instant, timeZone, language)})`
}

/** `1 feb, 18:00`: where there is little room and the year goes without saying. */
export function formatDayAndHour(
  instant: Date | string,
  timeZone: string,
  language: Language,
): string {
  const day = formatDayOfYear(instant, timeZone, language)
  return `${day}, ${formatHour(instant, timeZone, language)}`
}

/** `1 feb`: where not even the hour fits. */
export function formatDayOfYear(
  instant: Date | string,
  timeZone: string,
  language: Language,
): string {
  return part(instant, language, { timeZone, day: 'numeric', month: 'short' })
}

/** `Viernes 1 de febrero de 2019, 18:00`: a deadline, in full. */
export function formatDeadline(
  instant: Date | string,
  timeZone: string,
  language: Language,
): string {
  const weekday = part(instant, language, { timeZone, weekday: 'long' })
  const day = formatDay(instant, timeZone, language)
  const hour = formatHour(instant, timeZone, language)
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${day}, ${hour}`
}

/** `Viernes 1 de febrero de 2019, 14:48:07`: what a receipt says, to the second. */
export function formatStamp(instant: Date | string, timeZone: string, language: Language): string {
  const second = part(instant, language, { timeZone, second: '2-digit' })
  return `${formatDeadline(instant, timeZone, language)}:${second.padStart(2, '0')}`
}

/** `31 de enero–1 de febrero de 2019`: days from one to another, what they have in common told once. */
export function formatDays(
  from: Date | string,
  to: Date | string,
  timeZone: string,
  language: Language,
): string {
  const days = { timeZone, day: 'numeric', month: 'long', year: 'numeric' } as const
  return keepDays(format(language, days).formatRange(new Date(from), new Date(to)))
}

/** `feb 2019` */
export function formatMonth(instant: Date | string, timeZone: string, language: Language): string {
  return part(instant, language, { timeZone, month: 'short', year: 'numeric' })
}

/** `febrero de 2019` */
export function formatFullMonth(
  instant: Date | string,
  timeZone: string,
  language: Language,
): string {
  return part(instant, language, { timeZone, month: 'long', year: 'numeric' })
}

/** `18:00` */
export function formatHour(instant: Date | string, timeZone: string, language: Language): string {
  return part(instant, language, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
}

/** The zone's name as people say it, with daylight saving where the instant has it. */
export function zoneName(instant: Date | string, timeZone: string, language: Language): string {
  const known = aboutLanguage(language).zones[timeZone]
  if (known) return known
  const parts = format(language, { timeZone, timeZoneName: 'long' }).formatToParts(
    new Date(instant),
  )
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

/** `UTC−6`, `UTC+5:45` */
export function offsetFromUtc(instant: Date | string, timeZone: string): string {
  const minutes = Math.round(offsetAt(new Date(instant).getTime(), timeZone) / 60_000)
  const hours = Math.trunc(Math.abs(minutes) / 60)
  const rest = Math.abs(minutes) % 60
  const sign = minutes < 0 ? '−' : '+'
  return `UTC${sign}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`
}

export function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}

/**
 * The instant that a wall clock in a zone shows.
 * @param local `2019-01-31T18:00`, as a datetime-local input sends it
 * @returns null where the text is no such time; an hour skipped by daylight saving gives the hour after it
 */
export function instantOf(local: string, timeZone: string): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2})?$/.exec(local)
  if (!match) return null
  const wanted = Date.parse(`${local.slice(0, 16)}:00Z`)
  if (Number.isNaN(wanted) || new Date(wanted).toISOString().slice(0, 16) !== local.slice(0, 16))
    return null
  // The zone's offset depends on the instant that is sought: two rounds settle it.
  let instant = wanted - offsetAt(wanted, timeZone)
  instant = wanted - offsetAt(instant, timeZone)
  return new Date(instant)
}

/** `2019-01-31T18:00`: what a datetime-local input shows for an instant in a zone. */
export function localTime(instant: Date | string, timeZone: string): string {
  const at = new Date(instant).getTime()
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 16)
}

function offsetAt(at: number, timeZone: string): number {
  const fields = Object.fromEntries(
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<string, number>
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000
}

const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: Language, options: Intl.DateTimeFormatOptions) {
  const key = language + JSON.stringify(options)
  let found = formats.get(key)
  if (!found)
    formats.set(key, (found = new Intl.DateTimeFormat(aboutLanguage(language).formats, options)))
  return found
}

function part(instant: Date | string, language: Language, options: Intl.DateTimeFormatOptions) {
  return keepDays(format(language, options).format(new Date(instant)))
}

/** A line does not break between a day and its month. */
const keepDays = (text: string) =>
  text.replace(/(\d) (?:de (?=\p{L}))?(?=\p{L})/gu, (joint) => joint.replaceAll(' ', '\u00a0'))
