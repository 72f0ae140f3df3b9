/**
 * The first or the last day that a text names: `2014`, `2014-12` or `2014-12-31`. People know the year of data more often
 * than its days.
 * @returns `yyyy-mm-dd`, or null where the text is none of these or names a day that no calendar has
 */
export function dayOfPeriod(text: string, end: 'first' | 'last'): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim())
  if (!match) return null
  const [, year, month, day] = match
  if (day) return isDay(text.trim()) ? text.trim() : null
  if (!month) return end === 'first' ? `${year}-01-01` : `${year}-12-31`
  if (Number(month) < 1 || Number(month) > 12) return null
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return `${year}-${month}-${end === 'first' ? '01' : String(last).padStart(2, '0')}`
}

/** The ends of a period, each as short as it can be told; one alone where a year, a month or a day is all of it. */
export function periodEnds(
  start: string | null,
  end: string | null,
): { from?: string; to?: string } {
  const whole = start && end && (start === end ? start : wholeOf(start, end))
  if (whole) return { from: whole, to: whole }
  return {
    from: start ? shortest(start, 'first') : undefined,
    to: end ? shortest(end, 'last') : undefined,
  }
}

/** What a form shows for a day that was typed as a year or a month. */
export function shortest(day: string, end: 'first' | 'last'): string {
  for (const length of [4, 7]) {
    if (dayOfPeriod(day.slice(0, length), end) === day) return day.slice(0, length)
  }
  return day
}

/** The year or month that two days are the ends of. */
function wholeOf(start: string, end: string): string | null {
  for (const length of [4, 7]) {
    const text = start.slice(0, length)
    if (dayOfPeriod(text, 'first') === start && dayOfPeriod(text, 'last') === end) return text
  }
  return null
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
