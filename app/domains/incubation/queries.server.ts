import { sql } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'
import type { Language } from '~/shared/languages'
import type { Theme } from '~/shared/themes'
import type { Stage } from './rules'

/** A tool with where it comes from: brief, team and datathon, or none of them. */
export function toolsWithOrigin(on: Db) {
  return on
    .selectFrom('tool')
    .leftJoin('challenge', 'challenge.id', 'tool.challengeId')
    .leftJoin('submission', 'submission.id', 'tool.submissionId')
    .leftJoin('team', 'team.id', 'submission.teamId')
    .leftJoin('datathon', 'datathon.id', 'team.datathonId')
    .select([
      'tool.id',
      'tool.slug',
      'tool.name',
      'tool.summary',
      'tool.language',
      'tool.theme',
      'tool.stage',
      'tool.stageSince',
      'tool.repository',
      'tool.broughtBecause',
      'tool.submissionId',
      'tool.challengeId',
      'challenge.slug as challengeSlug',
      'challenge.title as challengeTitle',
      'challenge.language as challengeLanguage',
      'team.name as teamName',
      'datathon.slug as datathonSlug',
      'datathon.name as datathonName',
    ])
    .$narrowType<{ stage: Stage; theme: Theme; language: Language }>()
}

export async function findTool(slug: string, on: Db = db) {
  return (await toolsWithOrigin(on).where('tool.slug', '=', slug).executeTakeFirst()) ?? null
}

/** The tool that an awarded submission became. */
export async function findToolOfSubmission(submissionId: string, on: Db = db) {
  const tool = on
    .selectFrom('tool')
    .select(['slug', 'name'])
    .where('submissionId', '=', submissionId)
  return (await tool.executeTakeFirst()) ?? null
}

export const toolsAPage = 50

/** Tools as they moved last, newest first; one more than a page holds where others follow. */
export function listTools(
  search: { q?: string; stages: readonly Stage[]; after?: string; most?: number },
  on: Db = db,
) {
  const { q, stages, after, most = toolsAPage } = search
  return (
    toolsWithOrigin(on)
      .where('tool.stage', 'in', stages)
      .where('tool.concealedAt', 'is', null)
      // Raw: folding is ours, and a row comparison is how one goes on after a row.
      .$if(q !== undefined, (tools) =>
        tools.where(sql<boolean>`strpos(fold(tool.name || ' ' || tool.summary), fold(${q})) > 0`),
      )
      .$if(after !== undefined, (tools) =>
        tools.where(
          sql<boolean>`(tool.stage_since, tool.slug) < (select stage_since, slug from tool where slug = ${after})`,
        ),
      )
      .orderBy('tool.stageSince', 'desc')
      .orderBy('tool.slug', 'desc')
      .limit(most + 1)
      .execute()
  )
}

export async function countToolsByStage(on: Db = db): Promise<Map<Stage, number>> {
  const rows = await on
    .selectFrom('tool')
    .select(({ fn }) => ['stage', fn.countAll<number>().as('count')])
    .where('concealedAt', 'is', null)
    .groupBy('stage')
    .execute()
  return new Map(rows.map(({ stage, count }) => [stage as Stage, count]))
}

export function lockTool(slug: string, trx: Transaction) {
  return trx
    .selectFrom('tool')
    .select(['id', 'slug', 'name', 'stage', 'challengeId', 'repository'])
    .where('slug', '=', slug)
    .$narrowType<{ stage: Stage }>()
    .forUpdate()
    .executeTakeFirst()
}

/** Slugs in use that begin like this one. */
export async function listSlugs(start: string, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('tool')
    .select('slug')
    .where('slug', 'like', `${start}%`)
    .execute()
  return rows.map(({ slug }) => slug)
}

export async function insertTool(
  tool: {
    slug: string
    name: string
    summary: string
    language: string
    theme: Theme
    repository: string
    submissionId?: string
    challengeId?: string
    broughtBecause?: string
  },
  { now, by }: { now: Date; by: string },
  trx: Transaction,
): Promise<string> {
  const { id } = await trx
    .insertInto('tool')
    .values({ ...tool, stageSince: now, createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertStageChange({ toolId: id, stage: 'selected', reason: '', by, now }, trx)
  return id
}

/** The stage a tool has come to; that it came there stays written. */
export async function updateStage(
  change: { toolId: string; stage: Stage; reason: string; by: string; now: Date },
  trx: Transaction,
): Promise<void> {
  const { toolId, stage, now } = change
  await trx.updateTable('tool').set({ stage, stageSince: now }).where('id', '=', toolId).execute()
  await insertStageChange(change, trx)
}

async function insertStageChange(
  change: { toolId: string; stage: Stage; reason: string; by: string; now: Date },
  trx: Transaction,
) {
  const { toolId, stage, reason, by, now } = change
  await trx
    .insertInto('stageChange')
    .values((eb) => ({
      toolId,
      stage,
      reason,
      // People give their reasons in the language in which they read.
      language: eb.selectFrom('person').select('person.language').where('person.id', '=', by),
      changedBy: by,
      changedAt: now,
    }))
    .execute()
}

/** The stages that a tool came to, in their order, with why. */
export function listStageChanges(toolId: string, on: Db = db) {
  return on
    .selectFrom('stageChange')
    .select(['stage', 'reason', 'language', 'changedAt'])
    .where('toolId', '=', toolId)
    .$narrowType<{ stage: Stage; language: Language }>()
    .orderBy('changedAt')
    .execute()
}
