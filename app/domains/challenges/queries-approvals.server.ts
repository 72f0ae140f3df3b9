import { sql } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'
import type { Answers } from './answers'
import { needsApproval, waits, type AnswerSource, type WrittenAs } from './approvals'
import { publicTexts } from './public-texts'
import { listAnswers } from './queries-answers.server'
import { listBriefVoices } from './queries-brief-voices.server'
import { isOwnBrief } from './queries-standing.server'
import { listTranslated } from './queries-translations.server'
import { findQuestion, questions, type QuestionKey } from './questions'

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

/**
 * Briefs in which something waits for somebody's approval, of their organisations and of needs that they told: how many
 * answers, and how much in other languages.
 */
export async function listOwnUnapproved(personId: string, on: Db = db) {
  const rows = await on
    .selectFrom('challenge')
    .select(['challenge.id', 'slug', 'title', 'challenge.language'])
    .select((eb) => [
      eb
        .selectFrom('challengeAnswer')
        .whereRef('challengeId', '=', 'challenge.id')
        .where('writtenAs', '<>', 'organization')
        // Raw: see `version`.
        .where((own) =>
          own.or([own('approvedHash', 'is', null), own('approvedHash', '<>', version)]),
        )
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .as('answers'),
      ...(['challengeTranslation', 'challengeVoice'] as const).map((table) =>
        eb
          .selectFrom(table)
          .whereRef(`${table}.challengeId`, '=', 'challenge.id')
          .where(`${table}.writtenAs`, '=', 'companion')
          .where(`${table}.approvedAt`, 'is', null)
          .select(({ fn }) => fn.countAll<string>().as('count'))
          .as(table),
      ),
    ])
    .where('challenge.state', 'in', ['draft', 'changes_requested', 'published'])
    .where('challenge.concealedAt', 'is', null)
    .where(isOwnBrief(personId))
    .orderBy('challenge.createdAt')
    .execute()
  const counted = await Promise.all(
    rows.map(async ({ answers, challengeTranslation: texts, challengeVoice: voices, ...brief }) => {
      const isTranslated = Number(texts) + Number(voices) > 0
      const translated = isTranslated ? await countWaitingTranslations(brief.id, on) : 0
      return { ...brief, answers: Number(answers), translated }
    }),
  )
  return counted.filter(({ answers, translated }) => answers + translated > 0)
}

/** A brief in its other languages, of what it says now: what is of an answer that was emptied since is on no page. */
export async function listShownTranslations(challengeId: string, on: Db = db) {
  const shown = publicTexts('', await listAnswers(challengeId, on))
  const fields = shown.map(({ field }) => field)
  const sections = shown.map(({ question }) => findQuestion(question)?.section)
  return {
    texts: (await listTranslated(challengeId, on)).filter(({ field }) => fields.includes(field)),
    voices: (await listBriefVoices(challengeId, on)).filter(({ section }) =>
      sections.includes(section),
    ),
  }
}

/** How much of a brief a companion wrote or told in each language that waits for approval. */
export async function listWaitingLanguages(challengeId: string, on: Db = db) {
  const counts = new Map<string, number>()
  const { texts, voices } = await listShownTranslations(challengeId, on)
  for (const { language } of [...texts, ...voices].filter(waits))
    counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].map(([language, count]) => ({ language, count }))
}

export async function countWaitingTranslations(challengeId: string, on: Db = db): Promise<number> {
  const languages = await listWaitingLanguages(challengeId, on)
  return languages.reduce((sum, { count }) => sum + count, 0)
}
