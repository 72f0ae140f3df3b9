import { translator } from '~/locales/translator.server'
import { formatDay, formatFullMonth } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import { periodEnds } from './period'

/** `2014`, `de febrero de 2000 a 2014`, `desde el 11 de enero de 2007`: nothing where neither end is known. */
export function periodWords(start: string | null, end: string | null, language: Language): string {
  const t = translator(language)
  const { from, to } = periodEnds(start, end)
  const ends = { from: from && inWords(from, language), to: to && inWords(to, language) }
  if (from && from === to) return ends.from ?? ''
  if (from && to) return t('datasets:origin.range', ends)
  if (from) return t('datasets:origin.since', ends)
  return to ? t('datasets:origin.until', ends) : ''
}

/** A year as it is, a month and a day written out; they are days of a calendar, whatever the zone. */
function inWords(text: string, language: Language): string {
  if (text.length === 4) return text
  if (text.length === 7) return formatFullMonth(`${text}-01`, 'UTC', language)
  return formatDay(text, 'UTC', language)
}
