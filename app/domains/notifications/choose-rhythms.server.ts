import { inTransaction } from 'db/transaction'
import { hastenDigests, listRhythms, replaceRhythms } from './queries-rhythms.server'
import { comesSooner, news, newsKinds, type News, type Rhythm } from './rhythms'

/**
 * Keeps how often a person wants which news. What waits for a digest and is wanted sooner now comes with the next round;
 * the rest waits on, and is not told where that news is wanted no more. It concerns nobody else, so it is no entry of the
 * audit chain.
 */
export function chooseRhythms(
  personId: string,
  chosen: Record<News, Rhythm>,
  now: Date,
): Promise<void> {
  const rows = Object.entries(chosen).map(([news, rhythm]) => ({ news: news as News, rhythm }))
  return inTransaction(async (trx) => {
    const before = await listRhythms(personId, trx)
    await replaceRhythms(personId, rows, now, trx)
    const sooner = newsKinds.filter((each) => comesSooner(chosen[each], before[each] ?? 'at-once'))
    await hastenDigests(
      personId,
      sooner.flatMap((each) => news[each]),
      now,
      trx,
    )
  })
}
