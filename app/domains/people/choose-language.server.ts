import { settings } from '~/platform/env'
import { inTransaction } from 'db/transaction'
import type { Language } from '~/shared/languages'
import { updatePerson } from './queries.server'
import { languageCookie } from './read-visit.server'
import type { Viewer } from './rules'

/** Keeps the language that somebody chose: with the account, and in a cookie for whoever has none. */
export async function chooseLanguage(viewer: Viewer | null, language: Language): Promise<string> {
  if (viewer) await inTransaction((trx) => updatePerson(viewer.id, { language }, trx))
  const secure = settings.secureCookies ? '; Secure' : ''
  return `${languageCookie}=${language}; Max-Age=31536000; Path=/; HttpOnly; SameSite=Lax${secure}`
}
