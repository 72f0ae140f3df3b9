import type { Transaction } from 'db/client'
import type { Datathon } from '../datathons/queries.server'
import { notify } from '../notifications/notify.server'
import type { Pair } from './assignment-draft'

/** One mail a judge, however many submissions came. */
export async function tellJudges(
  added: Pair[],
  datathon: Pick<Datathon, 'name' | 'judgingClosesAt' | 'timeZone'>,
  trx: Transaction,
) {
  const facts = {
    datathon: datathon.name,
    until: datathon.judgingClosesAt.toISOString(),
    timeZone: datathon.timeZone,
  }
  for (const judge of new Set(added.map((pair) => pair.judge))) {
    const count = added.filter((pair) => pair.judge === judge).length
    await notify(
      [judge],
      { kind: 'judging-assigned', facts: { ...facts, count }, path: '/judge' },
      trx,
    )
  }
}
