import { sql } from 'kysely'
import type { Transaction } from 'db/client'
import { swapRows, type Swapped } from 'db/rows'

/** The briefs of an organisation, those taken down too, with all titles that they have had. */
export async function listTitles(organizationId: string, trx: Transaction) {
  const rows = await trx
    .selectFrom('challenge')
    .leftJoin('challengeVersion', 'challengeVersion.challengeId', 'challenge.id')
    .select([
      'challenge.id',
      'challenge.slug',
      'challenge.draftSlug',
      'challenge.title',
      // Raw: the titles of all versions as one list.
      sql<
        string[]
      >`coalesce(array_agg(distinct content->>'title') filter (where content ? 'title'), '{}')`.as(
        'versionTitles',
      ),
    ])
    .where('challenge.organizationId', '=', organizationId)
    .groupBy('challenge.id')
    .orderBy('challenge.id')
    .execute()
  return rows.map(({ id, slug, draftSlug, title, versionTitles }) => ({
    id,
    slugs: [slug, ...(draftSlug ? [draftSlug] : [])],
    titles: [...new Set([title, ...versionTitles])],
  }))
}

/** The needs that an organisation's briefs began as. */
export async function listNeedIds(organizationId: string, trx: Transaction): Promise<string[]> {
  const rows = await trx
    .selectFrom('challenge')
    .select('needId')
    .where('organizationId', '=', organizationId)
    .where('needId', 'is not', null)
    .execute()
  return rows.map(({ needId }) => needId).filter((id) => id !== null)
}

/**
 * Puts neutral words where a brief stood: its draft, every version, what was asked about it and answered, what
 * reviewers said of it. What others made of it, their teams and hand-ins, stays theirs.
 */
export async function concealChallenge(
  id: string,
  neutral: { title: string; slug: string; text: string },
  now: Date,
  trx: Transaction,
): Promise<Swapped[]> {
  const { title, slug, text } = neutral
  const ofIt = sql`challenge_id = ${id}`
  const challenge = {
    title,
    slug,
    draft_slug: null,
    concealed_at: sql`coalesce(concealed_at, ${now})`,
  }
  const version = {
    content: sql`content || jsonb_build_object('title', ${title}::text, 'answers', '{}'::jsonb,
      'translations', '{}'::jsonb)`,
    words: '',
    change_note: sql`case when change_note = '' then '' else ${text} end`,
  }
  const question = {
    body: text,
    answer: sql`case when answer is null then null else ${text} end`,
  }
  const ofComment = sql`comment_id in (select id from review_comment where ${ofIt})`
  const mailed = sql`question_id in (select id from question where ${ofIt}) or ${ofComment}`
  const draft = sql`case when draft is null then null else ${text} end`
  const reason = sql`case when reason = '' then '' else ${text} end`
  const lifted = sql`case when lifted_reason is null then null else ${text} end`
  return [
    await swapRows('challenge', sql`id = ${id}`, challenge, trx),
    await swapRows('challenge_answer', ofIt, { value: '{"unknown": true}' }, trx),
    await swapRows('challenge_translation', ofIt, { text }, trx),
    await swapRows('declined_translation', ofIt, { text, reason }, trx),
    await swapRows('challenge_version', ofIt, version, trx),
    await swapRows('question', ofIt, question, trx),
    await swapRows('mailed_answer', mailed, { draft }, trx),
    await swapRows('review_comment', ofIt, { body: text }, trx),
    await swapRows('reuse_check', ofIt, { reason }, trx),
    await swapRows('review_reply', ofComment, { body: text }, trx),
    await swapRows('harm_mark', ofIt, { reason: text, lifted_reason: lifted }, trx),
  ]
}

/** Puts neutral words where a person asked, in words that may tell who they are; what was answered stays. */
export async function concealQuestions(
  personId: string,
  text: string,
  trx: Transaction,
): Promise<Swapped[]> {
  return [await swapRows('question', sql`asked_by = ${personId}`, { body: text }, trx)]
}
