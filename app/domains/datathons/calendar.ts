import { instants, type Instants } from './rules'

/** An event of a calendar file. Without an end it marks an instant. */
export interface CalendarEvent {
  /** Globally unique and stable, so that a calendar that fetches again replaces what it had. */
  uid: string
  title: string
  start: Date
  end?: Date
  place?: string
  text?: string
  url: string
  /** Raised at each change (RFC 5545, 3.8.7.4). */
  sequence: number
}

/**
 * A calendar file (iCalendar, RFC 5545). Times stand in UTC, so that no zone's rules need to travel with them.
 * @param stamp when it was made, `DTSTAMP`
 */
export function calendarOf(name: string, events: CalendarEvent[], stamp: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tequio//Tequio//ES',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map(folded).join('\r\n') + '\r\n'
}

/**
 * The events of a datathon: itself, from start to the close of hand-ins, and each of its other instants.
 * @param names what each instant is called
 * @param moves a row for each date that was moved, as often as it was
 */
export function eventsOf(
  datathon: Instants & { id: string; slug: string; name: string; summary: string; place: string },
  names: Record<string, string>,
  moves: { instant: string }[],
  site: string,
): CalendarEvent[] {
  const { id, name, summary, place } = datathon
  const host = new URL(site).host
  const url = `${site}/datathons/${datathon.slug}`
  const movedTimes = (...which: string[]) =>
    moves.filter(({ instant }) => which.includes(instant)).length
  const itself: CalendarEvent = {
    uid: `${id}@${host}`,
    title: name,
    start: datathon.startsAt,
    end: datathon.submissionsCloseAt,
    place,
    text: summary,
    url,
    sequence: movedTimes('startsAt', 'submissionsCloseAt'),
  }
  const others = instants
    .filter((instant) => instant !== 'startsAt')
    .map((instant) => ({
      uid: `${id}-${instant}@${host}`,
      title: `${names[instant]}: ${name}`,
      start: datathon[instant],
      url,
      sequence: movedTimes(instant),
    }))
  return [itself, ...others]
}

function eventLines(event: CalendarEvent, stamp: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${utc(stamp)}`,
    `DTSTART:${utc(event.start)}`,
    ...(event.end ? [`DTEND:${utc(event.end)}`] : []),
    `SEQUENCE:${event.sequence}`,
    `SUMMARY:${escaped(event.title)}`,
    ...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
    ...(event.text ? [`DESCRIPTION:${escaped(event.text)}`] : []),
    `URL:${event.url}`,
    'END:VEVENT',
  ]
}

/** `20190201T000000Z` */
function utc(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d{3}/g, '')
}

/** Text values (3.3.11): backslash, semicolon and comma are escaped, a line's end becomes `\n`; other controls go. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** Lines are folded after 75 octets at most (3.1), never within a character. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n')
}
