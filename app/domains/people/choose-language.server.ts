import { inTransaction } from 'db/transaction'
import { writeCookie } from '~/platform/cookies'
import type { Language } from '~/shared/languages'
import { updatePerson } from './queries.server'
import type { Viewer } from './rules'

/** Keeps the language that somebody chose: with the account, and in a cookie for whoever has none. */
export async function chooseLanguage(viewer: Viewer | null, language: Language): Promise<string> {
  if (viewer) await inTransaction((trx) => updatePerson(viewer.id, { language }, trx))
  return writeCookie('language', language, 31_536_000)
}
