import { sql, type RawBuilder } from 'kysely'
import { db, type Db } from 'db/client'
import type { ApprovalKind, Decision, DropReason } from '../approvals/rules'

/**
 * What waits for somebody's word: as who they are, or as the deputy of somebody. Never what they or that somebody asked
 * for, what was asked for before they agreed to stand in, a brief that either writes, or one that is hidden: its page
 * would turn them away.
 */
export async function listApprovalsToDecide(personId: string, now: Date, on: Db = db) {
  const rows = await on
    .with('acting', (eb) =>
      eb
        .selectFrom('person')
        .select(['id as personId', sql<Date | null>`'-infinity'::timestamptz`.as('since')])
        .where('id', '=', personId)
        .union(
          eb
            .selectFrom('deputy')
            .innerJoin('person', 'person.id', 'deputy.principalId')
            .select(['deputy.principalId as personId', 'deputy.acceptedAt as since'])
            .where('deputy.deputyId', '=', personId)
            .where('deputy.acceptedAt', 'is not', null)
            .where('deputy.endedAt', 'is', null)
            .where('deputy.fromAt', '<=', now)
            .where((or) =>
              or.or([or('deputy.untilAt', 'is', null), or('deputy.untilAt', '>', now)]),
            )
            .where('person.suspendedAt', 'is', null),
        ),
    )
    .selectFrom('approval')
    .leftJoin('datathon', 'datathon.id', 'approval.objectId')
    .leftJoin('challenge', 'challenge.id', 'approval.objectId')
    .select([
      'approval.id',
      'approval.kind',
      'approval.expiresAt',
      'datathon.slug as datathon',
      'datathon.name',
      'challenge.slug as brief',
      'challenge.title',
      'challenge.language',
    ])
    .where('approval.decision', 'is', null)
    .where('approval.expiresAt', '>', now)
    .where('approval.askedBy', 'is distinct from', personId)
    .where('challenge.concealedAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb.exists(
          eb
            .selectFrom('instanceRole')
            .innerJoin('acting', 'acting.personId', 'instanceRole.personId')
            .select('instanceRole.role')
            .where(speaks)
            .where((role) =>
              role.or([
                role('instanceRole.role', '=', 'administrator'),
                role.and([
                  role('instanceRole.role', '=', 'organizer'),
                  role('approval.objectId', 'is not', null),
                ]),
              ]),
            ),
        ),
        eb.exists(
          eb
            .selectFrom('datathonRole')
            .innerJoin('acting', 'acting.personId', 'datathonRole.personId')
            .select('datathonRole.role')
            .where(speaks)
            .where(inItsDatathon)
            .where('datathonRole.role', '=', 'organizer'),
        ),
      ]),
    )
    .where(sql<boolean>`not ${writes(sql`${personId}::uuid`)}`)
    .orderBy('approval.expiresAt')
    .execute()
  return rows.map(({ id, kind, expiresAt, datathon, name, brief, title, language }) => ({
    id,
    kind: kind as ApprovalKind,
    expiresAt,
    /** Of what it is about in a datathon; null elsewhere. */
    datathon,
    slug: datathon ?? brief,
    name: name ?? title,
    brief,
    language,
  }))
}

/** The datathon that is decided on, or in which a brief would be published. Raw: kysely cannot see into JSON. */
const inItsDatathon = sql<boolean>`
  "datathon_role"."datathon_id"::text in ("approval"."object_id"::text, "approval"."deed"->>'datathonId')`

/** Whether somebody writes the brief that is decided on, as `listAuthorIds` has it. Raw: the same of two expressions. */
const writes = (person: RawBuilder<unknown>) => sql<boolean>`(
  exists (select from "membership" where "membership"."organization_id" = "challenge"."organization_id"
    and "membership"."person_id" = ${person})
  or exists (select from "need" where "need"."id" = "challenge"."need_id"
    and ${person} in ("need"."teller_id", "need"."companion_id")))`

/** Whose word counts, as `approvals/policy.ts` has it. Raw: what is compared stands in two tables of an outer query. */
const speaks = sql<boolean>`(not ${writes(sql.ref('acting.personId'))}
  and "acting"."person_id" is distinct from "approval"."asked_by" and "acting"."since" <= "approval"."asked_at")`

/** The latest that somebody asked for, and what became of it; of everybody where nobody is named. */
export async function listApprovals(personId: string | null, on: Db = db) {
  const rows = await on
    .selectFrom('approval')
    .leftJoin('datathon', 'datathon.id', 'approval.objectId')
    // The title of a brief that is hidden is nobody's to read.
    .leftJoin('challenge', (join) =>
      join.onRef('challenge.id', '=', 'approval.objectId').on('challenge.concealedAt', 'is', null),
    )
    .leftJoin('person as asker', 'asker.id', 'approval.askedBy')
    .leftJoin('person as decider', 'decider.id', 'approval.decidedBy')
    .leftJoin('person as principal', 'principal.id', 'approval.decidedFor')
    .select([
      'approval.id',
      'approval.kind',
      'approval.reason',
      'approval.askedAt',
      'approval.expiresAt',
      'approval.decision',
      'approval.decisionReason',
      'approval.droppedFor',
      'approval.decidedAt',
      'datathon.name',
      'challenge.title',
      'asker.handle as asker',
      'decider.handle as decider',
      'principal.handle as principal',
    ])
    .$if(personId !== null, (query) => query.where('approval.askedBy', '=', personId))
    .orderBy('approval.askedAt', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ name, title, ...row }) => ({
    ...row,
    name: name ?? title,
    kind: row.kind as ApprovalKind,
    decision: row.decision as Decision | null,
    droppedFor: row.droppedFor as DropReason | null,
  }))
}
