import { db, type Db, type Transaction } from 'db/client'
import type { FollowUpDays } from './follow-ups'

export function listFollowUps(adoptionId: string, on: Db = db) {
  return on
    .selectFrom('followUp')
    .select([
      'id',
      'days',
      'dueAt',
      'answeredAt',
      'stillInUse',
      'susAnswers',
      'comment',
      'language',
    ])
    .where('adoptionId', '=', adoptionId)
    .$narrowType<{ days: FollowUpDays }>()
    .orderBy('days')
    .execute()
}

export async function insertFollowUps(
  adoptionId: string,
  followUps: readonly { days: FollowUpDays; dueAt: Date }[],
  trx: Transaction,
): Promise<void> {
  await trx
    .insertInto('followUp')
    .values(followUps.map((followUp) => ({ ...followUp, adoptionId })))
    .execute()
}

/** Follow-ups of uses that go on, due and not asked for yet, the longest due first. */
export async function listToAsk(now: Date, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('followUp')
    .innerJoin('adoption', 'adoption.id', 'followUp.adoptionId')
    .select('followUp.id')
    .where('adoption.state', '=', 'in_use')
    .where('followUp.dueAt', '<=', now)
    .where('followUp.askedAt', 'is', null)
    .where('followUp.answeredAt', 'is', null)
    .orderBy('followUp.dueAt')
    .limit(500)
    .execute()
  return rows.map(({ id }) => id)
}

/** Takes a follow-up that nobody has asked for yet, of a use that goes on. */
export function lockToAsk(id: string, trx: Transaction) {
  return trx
    .selectFrom('followUp')
    .innerJoin('adoption', 'adoption.id', 'followUp.adoptionId')
    .innerJoin('tool', 'tool.id', 'adoption.toolId')
    .select([
      'followUp.id',
      'followUp.days',
      'adoption.id as adoptionId',
      'adoption.organizationId',
      'tool.name as toolName',
    ])
    .where('followUp.id', '=', id)
    .where('followUp.askedAt', 'is', null)
    .where('followUp.answeredAt', 'is', null)
    .where('adoption.state', '=', 'in_use')
    .forUpdate('followUp')
    .executeTakeFirst()
}

export async function updateAsked(id: string, now: Date, trx: Transaction): Promise<void> {
  await trx.updateTable('followUp').set({ askedAt: now }).where('id', '=', id).execute()
}

export async function updateAnswer(
  id: string,
  answer: {
    stillInUse: boolean
    susAnswers: number[] | null
    comment: string
    by: string
    now: Date
  },
  trx: Transaction,
): Promise<void> {
  const { stillInUse, susAnswers, comment, by, now } = answer
  await trx
    .updateTable('followUp')
    .set((eb) => ({
      stillInUse,
      susAnswers,
      comment,
      language: eb.selectFrom('person').select('person.language').where('person.id', '=', by),
      answeredBy: by,
      answeredAt: now,
    }))
    .where('id', '=', id)
    .execute()
}

/**
 * Leaves one last follow-up: the one that was asked and not answered, or else the next, which is asked now.
 * @returns its days; null where all were answered
 */
export async function endFollowUps(
  adoptionId: string,
  now: Date,
  trx: Transaction,
): Promise<FollowUpDays | null> {
  const [last, ...others] = await trx
    .selectFrom('followUp')
    .select(['id', 'days', 'askedAt'])
    .where('adoptionId', '=', adoptionId)
    .where('answeredAt', 'is', null)
    .$narrowType<{ days: FollowUpDays }>()
    .orderBy('askedAt', (order) => order.desc().nullsLast())
    .orderBy('days')
    .execute()
  if (!last) return null
  const unasked = others.flatMap(({ id, askedAt }) => (askedAt === null ? [id] : []))
  if (unasked.length > 0) await trx.deleteFrom('followUp').where('id', 'in', unasked).execute()
  if (last.askedAt === null) {
    await trx
      .updateTable('followUp')
      .set({ askedAt: now, dueAt: now })
      .where('id', '=', last.id)
      .execute()
  }
  return last.days
}
