import { sql } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'
import type { Approval, ApprovalKind, Decider, Decision, DropReason, Entitled } from './rules'

const columns = [
  'approval.id',
  'approval.kind',
  'approval.objectId',
  'approval.deed',
  'approval.digest',
  'approval.askedBy',
  'approval.reason',
  'approval.askedAt',
  'approval.expiresAt',
] as const

interface What {
  kind: ApprovalKind
  objectId: string | null
}

/** What was asked for of an object and nobody has decided on, expired or not, with who asked. */
export async function findPending(what: What, on: Db = db) {
  const row = await pending(what, on)
    .leftJoin('person as asker', 'asker.id', 'approval.askedBy')
    .select([...columns, 'asker.handle as asker'])
    .executeTakeFirst()
  return row ? { ...row, kind: row.kind as ApprovalKind } : null
}

/** The same, taken: of fifty who decide at once one decides. */
export async function lockPending(what: What, trx: Transaction): Promise<Approval | null> {
  const row = await pending(what, trx).select(columns).forUpdate().executeTakeFirst()
  return row ? { ...row, kind: row.kind as ApprovalKind } : null
}

const pending = ({ kind, objectId }: What, on: Db) =>
  on
    .selectFrom('approval')
    .where('approval.kind', '=', kind)
    .where('approval.objectId', 'is not distinct from', objectId)
    .where('approval.decision', 'is', null)

export async function lockApproval(id: string, trx: Transaction) {
  const row = await trx
    .selectFrom('approval')
    .select([...columns, 'approval.decision'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row, decision: row.decision as Decision | null }
}

export async function insertApproval(
  approval: Omit<Approval, 'id' | 'deed'> & { deed: object },
  trx: Transaction,
): Promise<void> {
  await trx
    .insertInto('approval')
    .values({ ...approval, deed: JSON.stringify(approval.deed) })
    .execute()
}

export async function decideOn(
  id: string,
  decided: {
    decision: Decision
    decidedAt: Date
    decidedBy?: string
    decidedFor?: string | null
    decisionReason?: string
    droppedFor?: DropReason
    usedAt?: Date
  },
  trx: Transaction,
): Promise<void> {
  await trx.updateTable('approval').set(decided).where('id', '=', id).execute()
}

/** The objects of what waits and would do something with this, as `{ datathonId }`. */
export async function listPendingObjectIds(
  kind: ApprovalKind,
  deed: Record<string, string>,
  on: Db = db,
): Promise<string[]> {
  const rows = await on
    .selectFrom('approval')
    .select('objectId')
    .where('kind', '=', kind)
    .where('decision', 'is', null)
    // Raw: kysely has no operator for what a document holds.
    .where(sql<boolean>`deed @> ${JSON.stringify(deed)}::jsonb`)
    .execute()
  return rows.map(({ objectId }) => objectId).filter((id) => id !== null)
}

/** Those whose two words made something happen at one instant: who asked for it and who agreed. */
export async function listAgreedAt(what: What, at: Date, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('approval')
    .select(['askedBy', 'decidedBy'])
    .where('kind', '=', what.kind)
    .where('objectId', 'is not distinct from', what.objectId)
    .where('decision', '=', 'approved')
    .where('decidedAt', '=', at)
    .execute()
  return rows.flatMap((row) => [row.askedBy, row.decidedBy]).filter((id) => id !== null)
}

/** Who said no to it since, each once. */
export async function listRefusers(what: What, since: Date, on: Db = db): Promise<string[]> {
  const rows = await words(what, since, on)
    .where('approval.decision', '=', 'refused')
    .select('approval.decidedBy')
    .execute()
  return [...new Set(rows.map(({ decidedBy }) => decidedBy))].filter((id) => id !== null)
}

/** The last word of a second person on it since: yes or no, whose, and why. */
export function findLastWord(what: What, since: Date, on: Db = db) {
  return words(what, since, on)
    .leftJoin('person', 'person.id', 'approval.decidedBy')
    .select(['approval.decision', 'approval.decidedAt', 'approval.decisionReason'])
    .select('person.handle as decider')
    .orderBy('approval.decidedAt', 'desc')
    .executeTakeFirst()
}

const words = ({ kind, objectId }: What, since: Date, on: Db) =>
  on
    .selectFrom('approval')
    .where('approval.kind', '=', kind)
    .where('approval.objectId', 'is not distinct from', objectId)
    .where('approval.decision', 'in', ['approved', 'refused'])
    .where('approval.decidedAt', '>=', since)

/** Of those who may decide in their own right, and of who stands in for them now, who can sign in. */
export async function listDeciders(
  { ids: entitledIds, never = [] }: Entitled,
  now: Date,
  on: Db = db,
): Promise<Decider[]> {
  if (entitledIds.length === 0) return []
  const [own, deputies] = await Promise.all([
    on
      .selectFrom('person')
      .select(['id as personId', 'handle'])
      .where('id', 'in', entitledIds)
      .where('suspendedAt', 'is', null)
      .orderBy('handle')
      .execute(),
    on
      .selectFrom('deputy')
      .innerJoin('person', 'person.id', 'deputy.deputyId')
      .innerJoin('person as principal', 'principal.id', 'deputy.principalId')
      .select([
        'person.id as personId',
        'person.handle',
        'deputy.principalId',
        'principal.handle as principal',
        'deputy.acceptedAt',
      ])
      .where('deputy.principalId', 'in', entitledIds)
      .where('deputy.acceptedAt', 'is not', null)
      .where('deputy.endedAt', 'is', null)
      .where('deputy.fromAt', '<=', now)
      .where((eb) => eb.or([eb('deputy.untilAt', 'is', null), eb('deputy.untilAt', '>', now)]))
      .where('person.suspendedAt', 'is', null)
      .where('principal.suspendedAt', 'is', null)
      .orderBy('person.handle')
      .execute(),
  ])
  const all = [...own.map((each) => ({ ...each, ...inOwnRight })), ...deputies]
  return all.filter(({ personId }) => !never.includes(personId))
}

const inOwnRight = { principalId: null, principal: null, acceptedAt: null }
