import type { Transaction } from 'db/client'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { loseBrief } from '../needs/lose-brief.server'
import { notify } from '../notifications/notify.server'
import { listToExpire, listToTell } from './queries-expiry.server'
import { listAuthorIds } from './queries-standing.server'
import { deleteChallenge, lockChallenge, updateChallenge } from './queries.server'
import { discard, draftGoesAt, draftsOver } from './rules'

type Draft = NonNullable<Awaited<ReturnType<typeof lockChallenge>>>

/**
 * Deletes drafts that nobody wrote in for a year, a month after their organisation was told; saving one keeps it. An
 * instance that stood still tells first and waits for that month too. Run again it finds nothing to do.
 */
export async function expireDrafts(now: Date): Promise<void> {
  const { untouchedToTell, untouchedToDelete, toldBefore } = draftsOver(now)
  for (const slug of await listToExpire(untouchedToDelete, toldBefore))
    await settle(slug, 'challenge.expire', async (draft, trx) => {
      if (draft.warnedAt === null || draft.warnedAt > toldBefore) return false
      await tell(draft, { kind: 'draft-expired', path: '/me' }, {}, trx)
      await deleteChallenge(draft.id, trx)
      if (draft.needId) await loseBrief(draft.needId, trx)
      return true
    })
  for (const slug of await listToTell(untouchedToTell))
    await settle(slug, 'challenge.warn', async (draft, trx) => {
      if (draft.warnedAt !== null || lastWritten(draft) > untouchedToTell) return false
      const goes = { goes: draftGoesAt(now).toISOString() }
      await tell(draft, { kind: 'draft-expires', path: `/challenges/${slug}/edit` }, goes, trx)
      await updateChallenge(draft.id, { warnedAt: now }, trx)
      return true
    })
}

const lastWritten = ({ touchedAt, createdAt }: Draft) => touchedAt ?? createdAt

/** Each by itself, and none that somebody saved or submitted since it was found. */
function settle(
  slug: string,
  kind: string,
  work: (draft: Draft, trx: Transaction) => Promise<boolean>,
) {
  return transition({ actor: null, kind, shows: false }, async (trx, about) => {
    const draft = await lockChallenge(slug, trx)
    if (!draft || !discard(draft).ok) return refuse('not-a-draft')
    about(draft.id)
    return (await work(draft, trx)) ? ok(undefined) : refuse('written-in')
  })
}

async function tell(
  draft: Draft,
  notice: { kind: string; path: string },
  facts: Record<string, string>,
  trx: Transaction,
) {
  const authors = await listAuthorIds(draft, trx)
  await notify(authors, { ...notice, facts: { title: draft.title, ...facts } }, trx)
}
