import { inTransaction } from 'db/transaction'
import { announce } from '~/platform/announcements'
import type { Transaction } from 'db/client'
import { swapMentions } from './queries-mentions.server'
import { lockFresh, queueForShelter, updateSealed } from './queries.server'
import { openStash, sealStash } from './stash.server'

const minutes = 5

/**
 * What somebody was writing at the very moment in which a shelter began may still name who hid: it is looked for again,
 * each minute for five.
 */
export async function hideStrays(now: Date): Promise<void> {
  await inTransaction(async (trx) => {
    await queueForShelter(trx)
    const fresh = await lockFresh(new Date(now.getTime() - minutes * 60_000), trx)
    for (const { id, sealed } of fresh) await hideAgain(id, sealed, trx)
  })
}

async function hideAgain(id: string, sealed: Buffer, trx: Transaction): Promise<void> {
  const stash = openStash(sealed)
  const strays = await swapMentions(stash.mentions, trx)
  if (strays.length === 0) return
  await updateSealed(id, sealStash({ ...stash, mentioned: [...strays, ...stash.mentioned] }), trx)
  await announce('pages', trx)
}
