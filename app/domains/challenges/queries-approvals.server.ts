import { sql } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'
import type { Answers } from './answers'
import { needsApproval, type AnswerSource, type WrittenAs } from './approvals'
import { listAnswers } from './queries-answers.server'
import { questions, type QuestionKey } from './questions'

// Raw: what an approval is of is the answer as the database writes it, so that no other text has its version.
const version = sql<string>`encode(sha256(convert_to(value::text, 'UTF8')), 'hex')`

/** Whose words the answers of a draft are and which of them are approved, in the order of the questions. */
export async function listSources(challengeId: string, on: Db = db): Promise<AnswerSource[]> {
  const rows = await on
    .selectFrom('challengeAnswer')
    .select(['question', 'writtenAs', 'approvedHash', version.as('version')])
    .where('challengeId', '=', challengeId)
    .execute()
  const place = ({ question }: { question: string }) =>
    questions.findIndex(({ key }) => key === question)
  return rows
    .sort((a, b) => place(a) - place(b))
    .map((row) => ({
      question: row.question as QuestionKey,
      writtenAs: row.writtenAs as WrittenAs,
      version: row.version,
      approved: row.approvedHash === row.version,
    }))
}

/** The questions whose answers wait for the organisation's word. */
export async function listUnapproved(challengeId: string, on: Db = db): Promise<QuestionKey[]> {
  return (await listSources(challengeId, on)).filter(needsApproval).map(({ question }) => question)
}

export async function countUnapproved(challengeId: string, on: Db = db): Promise<number> {
  return (await listUnapproved(challengeId, on)).length
}

/** The answers that may be published: the organisation's own, and those that it approved. */
export async function listApproved(challengeId: string, on: Db = db): Promise<Answers> {
  const waiting = await listUnapproved(challengeId, on)
  const answers = Object.entries(await listAnswers(challengeId, on))
  return Object.fromEntries(answers.filter(([key]) => !waiting.includes(key as QuestionKey)))
}

/** Writes that the organisation approved an answer in these very words. @returns false where they are others now */
export async function updateApproved(
  approval: { challengeId: string; question: QuestionKey; version: string },
  by: { personId: string; at: Date },
  trx: Transaction,
): Promise<boolean> {
  const { challengeId, question } = approval
  const updated = await trx
    .updateTable('challengeAnswer')
    .set({ approvedHash: approval.version, approvedBy: by.personId, approvedAt: by.at })
    .where('challengeId', '=', challengeId)
    .where('question', '=', question)
    .where(version, '=', approval.version)
    .returning('question')
    .executeTakeFirst()
  return updated !== undefined
}

/** Drafts with answers that wait for somebody's approval: of their organisations, and of needs that they told. */
export async function listOwnUnapproved(personId: string, on: Db = db) {
  const rows = await on
    .selectFrom('challenge')
    .leftJoin('need', 'need.id', 'challenge.needId')
    .innerJoin('challengeAnswer', 'challengeAnswer.challengeId', 'challenge.id')
    .select(['slug', 'title', 'challenge.language'])
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('challenge.state', 'in', ['draft', 'changes_requested', 'published'])
    .where('challenge.concealedAt', 'is', null)
    .where('writtenAs', '<>', 'organization')
    // Raw: see `version`.
    .where((eb) => eb.or([eb('approvedHash', 'is', null), eb('approvedHash', '<>', version)]))
    .where((eb) =>
      eb.or([
        eb('need.tellerId', '=', personId),
        eb.exists(
          eb
            .selectFrom('membership')
            .select('membership.personId')
            .whereRef('membership.organizationId', '=', 'challenge.organizationId')
            .where('membership.personId', '=', personId),
        ),
      ]),
    )
    .groupBy('challenge.id')
    .orderBy('challenge.createdAt')
    .execute()
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}
