import { readCookie } from '~/platform/cookies'
import { settings } from '~/platform/env'
import { isLanguage, preferredLanguage, type Language } from '~/shared/languages'
import { readSession } from './sessions.server'
import type { Visit } from './visit'

/** The language of a reader who is not signed in: their choice, else what their browser asks for. */
export function readLanguage(cookieHeader: string | null, acceptLanguage: string | null): Language {
  const chosen = readCookie(cookieHeader, 'language')
  return isLanguage(chosen) ? chosen : preferredLanguage(acceptLanguage, settings.defaultLanguage)
}

/** What a request knows of its reader. `setCookie` prolongs or ends the session that the cookie stands for. */
export async function readVisit(
  headers: { cookie: string | null; acceptLanguage: string | null },
  arrival: Pick<Visit, 'now' | 'requestId' | 'network' | 'nonce' | 'sent'>,
): Promise<{ visit: Visit; setCookie: string | null }> {
  const { viewer, setCookie } = await readSession(headers.cookie)
  const language = viewer?.language ?? readLanguage(headers.cookie, headers.acceptLanguage)
  const timeZone = viewer?.timeZone ?? 'America/Mexico_City'
  return { visit: { ...arrival, viewer, language, timeZone }, setCookie }
}
