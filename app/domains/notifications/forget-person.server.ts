import type { Transaction } from 'db/client'
import { translator } from '~/locales/translator.server'
import { languages } from '~/shared/languages'
import { deleteMailsNaming, deleteNoticesTo, updateNoticesNaming } from './queries-person.server'

/**
 * Removes what was told to a person, and their names from what was told to others.
 * @param names every name that pages showed of them: the public one, and those they disclosed
 */
export async function forgetPerson(
  { personId, email, names }: { personId: string; email: string | null; names: string[] },
  trx: Transaction,
): Promise<void> {
  await deleteNoticesTo({ personId, email }, trx)
  await deleteMailsNaming(names, trx)
  const words = Object.fromEntries(
    languages.map((language) => [language, translator(language)('ui:formerMember')]),
  )
  await updateNoticesNaming(names, words, trx)
}
