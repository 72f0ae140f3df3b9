import { translator } from '~/locales/translator.server'
import { formatDay, formatFullMonth } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import { periodEnds } from './period'

/** `2014`, `de febrero de 2000 a 2014`, `desde el 11 de enero de 2007`: nothing where neither end is known. */
export function periodWords(start: string | null, end: string | null, language: Language): string {
  const t = translator(language)
  const ends = periodEnds(start, end)
  const from = ends.from && inWords(ends.from, language)
  const to = ends.to && inWords(ends.to, language)
  if (from && to) return from === to ? from : t('datasets:origin.range', { from, to })
  if (from) return t('datasets:origin.since', { from })
  return to ? t('datasets:origin.until', { to }) : ''
}

/** A year as it is, a month and a day written out; they are days of a calendar, whatever the zone. */
function inWords(text: string, language: Language): string {
  if (text.length === 4) return text
  if (text.length === 7) return formatFullMonth(`${text}-01`, 'UTC', language)
  return formatDay(text, 'UTC', language)
}
