import { readCookie } from '~/platform/cookies'
import { settings } from '~/platform/env'
import { isLanguage, preferredLanguage, type Language } from '~/shared/languages'
import { languageOfLink } from './link-language.server'
import { opens } from './second-factor'
import { blankSession, readSession, type OpenSession } from './sessions.server'
import type { Visit } from './visit'

/** The language of a reader who is not signed in: their choice, else what their browser asks for. */
export function readLanguage(cookieHeader: string | null, acceptLanguage: string | null): Language {
  return chosenLanguage(cookieHeader) ?? preferredLanguage(acceptLanguage, settings.defaultLanguage)
}

function chosenLanguage(cookieHeader: string | null): Language | undefined {
  const chosen = readCookie(cookieHeader, 'language')
  return isLanguage(chosen) ? chosen : undefined
}

/** What a request knows of its reader. `setCookie` prolongs or ends the session that the cookie stands for. */
export async function readVisit(
  headers: { cookie: string | null; acceptLanguage: string | null },
  arrival: Pick<Visit, 'now' | 'requestId' | 'network' | 'nonce' | 'sent'>,
  /** What was asked for, with its query. */
  asked: string,
): Promise<{ visit: Visit; setCookie: string | null }> {
  const address = asked.replace(/\.data(?=\?|$)/, '')
  const { setCookie, ...session } = await readSession(headers.cookie)
  const { ended, ...who } = session.viewer ? whoAsks(session, asked, address) : nobody
  const person = who.viewer ?? who.awaiting?.person
  const language =
    person?.language ??
    chosenLanguage(headers.cookie) ??
    (await languageOfLink(address)) ??
    readLanguage(headers.cookie, headers.acceptLanguage)
  const timeZone = person?.timeZone ?? 'America/Mexico_City'
  return {
    visit: { ...arrival, ...who, address, language, timeZone },
    setCookie: ended ? blankSession() : setCookie,
  }
}

const nobody = { viewer: null, awaiting: null, provedAt: null, ended: false }

/** Where a role asks for a second factor and there is none yet, the person is not the viewer of any page but their own. */
function whoAsks({ viewer, standing, provedAt }: OpenSession, asked: string, back: string) {
  const awaiting = { person: viewer, back }
  switch (opens(standing, asked.replace(/\?.*/, ''))) {
    case 'everything':
      return { ...nobody, viewer, provedAt }
    case 'own-account':
      return { ...nobody, viewer: { ...viewer, roles: [] }, awaiting, provedAt }
    case 'enrolment':
      return { ...nobody, awaiting }
    case 'nothing':
      return { ...nobody, ended: true }
  }
}
