import type { Language } from '~/shared/languages'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { agree } from './privacy-notice'
import { insertConsent } from './queries-consents.server'
import { findPersonByGithub, insertPerson } from './queries.server'
import { isHandleTaken } from './queries-handles.server'

/**
 * Opens an account for a GitHub account under a public name of its own. GitHub's login is not asked for and not kept:
 * coming in by GitHub makes nothing of it public.
 */
export function signUpByGithub(
  githubId: number,
  { handle, news }: { handle: string; news?: 'on' },
  language: Language,
  now: Date,
) {
  return transition({ actor: null, kind: 'person.sign-up', shows: false }, async (trx, about) => {
    if (await findPersonByGithub(githubId, trx)) return refuse('link-expired')
    if (await isHandleTaken(handle, trx)) return refuse('handle-taken', 'handle')
    const account = { handle, githubId, email: null, passwordHash: null, language }
    const person = await insertPerson(account, trx)
    await insertConsent(person.id, agree(now), trx)
    if (news) await insertConsent(person.id, agree(now, 'datathon-news'), trx)
    about(person.id)
    return ok(person)
  })
}
