import { expect, test } from 'vitest'
import { calendarOf, type CalendarEvent } from './calendar'

const stamp = new Date('2018-12-01T00:00:00Z')
const event: CalendarEvent = {
  uid: 'a@tequio.example',
  title: 'Tortura, corrupción; y «prisiones»',
  start: new Date('2019-01-31T15:00:00Z'),
  end: new Date('2019-02-02T00:00:00Z'),
  place: 'Ciudad de México',
  text: 'Dos días.\nCon C:\\ y todo.',
  url: 'https://tequio.example/datathons/prisiones',
  sequence: 2,
}

/** Reads it as a calendar would: unfolds, then splits names from values. */
function unfolded(text: string): string[] {
  return text.replace(/\r\n[ \t]/g, '').split('\r\n')
}

test('times stand in UTC and text is escaped', () => {
  const lines = unfolded(calendarOf('Prisiones', [event], stamp))
  expect(lines).toContain('DTSTART:20190131T150000Z')
  expect(lines).toContain('DTEND:20190202T000000Z')
  expect(lines).toContain('SUMMARY:Tortura\\, corrupción\\; y «prisiones»')
  expect(lines).toContain('DESCRIPTION:Dos días.\\nCon C:\\\\ y todo.')
  expect(lines).toContain('SEQUENCE:2')
})

test('no line is longer than 75 octets, and no character is cut in two', () => {
  const long = 'ñandú 🧵 '.repeat(40).trim()
  const text = calendarOf('x', [{ ...event, title: long }], stamp)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(unfolded(text)).toContain(`SUMMARY:${long}`)
})

test('lines end as the standard says, the last one too', () => {
  const text = calendarOf('x', [event], stamp)
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('a name can smuggle no line into the file', () => {
  const text = calendarOf('x\r\nBEGIN:VEVENT', [], stamp)
  expect(text.split('\r\n').filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(0)
})

test('an instant has a start and no end', () => {
  const { end: _, ...instant } = event
  expect(calendarOf('x', [instant], stamp)).not.toContain('DTEND')
})
