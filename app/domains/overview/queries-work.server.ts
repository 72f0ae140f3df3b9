import { sql, type NotNull } from 'kysely'
import { db, type Db } from 'db/client'
import { countFollowUps, countUses } from '../adoption/queries-public.server'
import type { NeedState } from '../needs/rules'
import type { Skill } from '../people/rules'
import {
  countAwards,
  countDatasets,
  countMembers,
  countSubmissions,
  countPeopledTeams,
  countTeams,
} from './queries-counts.server'

/** A tool's stages, from the one that carries a work farthest. */
const byReach = sql<number>`array_position(
  array['sustained', 'published', 'consolidation', 'development', 'selected', 'dormant', 'retired', 'stopped'], tool.stage)`

/**
 * Public pieces of work that began with a brief, and what stands on record of each; the latest first.
 * @param of all of them, those of one datathon, or those named
 */
export function listBriefWork(
  { datathonId, slugs }: { datathonId?: string; slugs?: string[] } = {},
  on: Db = db,
) {
  const challengeId = sql.ref<string>('challenge.id')
  const toolId = sql.ref<string | null>('farthest.id')
  return on
    .selectFrom('challenge')
    .innerJoin('challengeVersion', (join) =>
      join
        .onRef('challengeVersion.challengeId', '=', 'challenge.id')
        .onRef('challengeVersion.number', '=', 'challenge.publishedVersion'),
    )
    .innerJoin('organization', 'organization.id', 'challenge.organizationId')
    .innerJoin('datathon', 'datathon.id', 'challenge.datathonId')
    .leftJoin('track', 'track.id', 'challenge.trackId')
    .leftJoin('results', 'results.datathonId', 'datathon.id')
    .leftJoin('need', (join) =>
      join
        .onRef('need.id', '=', 'challenge.needId')
        .on('need.shownAt', 'is not', null)
        .on('need.concealedAt', 'is', null),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('tool')
          .leftJoin('catalogEntry', 'catalogEntry.toolId', 'tool.id')
          .select(['tool.id', 'tool.stage', 'catalogEntry.toolId as entryId'])
          .whereRef('tool.challengeId', '=', 'challenge.id')
          .orderBy(byReach)
          .limit(1)
          .as('farthest'),
      (join) => join.onTrue(),
    )
    .where('challenge.state', 'in', ['published', 'closed', 'archived'])
    .where('organization.status', '=', 'verified')
    .where('challenge.concealedAt', 'is', null)
    .$if(datathonId !== undefined, (query) =>
      query.where('challenge.datathonId', '=', datathonId as string),
    )
    .$if(slugs !== undefined, (query) =>
      // `any` of an empty list is nothing; `in ()` is no SQL.
      query.where((eb) => eb('challenge.slug', '=', eb.fn.any(eb.val(slugs as string[])))),
    )
    .select([
      'challenge.slug',
      'challenge.title',
      'challenge.language',
      'challenge.state as briefState',
      'challenge.publishedAt',
      // Raw: a part of what was published, which is kept as one object.
      sql<Skill[] | null>`challenge_version.content -> 'answers' -> 'seeking' -> 'skills'`.as(
        'seeking',
      ),
      'organization.name as organization',
      'track.name as track',
      'datathon.submissionsCloseAt',
      'datathon.timeZone',
      'datathon.teamLargest',
      'farthest.stage as toolStage',
      'need.id as shownNeed',
    ])
    .select((eb) => [
      eb('results.datathonId', 'is not', null).as('resultsPublished'),
      eb('farthest.entryId', 'is not', null).as('inCatalog'),
      countDatasets(challengeId).as('datasets'),
      countTeams(challengeId).as('teams'),
      countPeopledTeams(challengeId).as('peopled'),
      countMembers(challengeId).as('members'),
      countSubmissions(challengeId).as('submissions'),
      countAwards(challengeId).as('awards'),
      countUses(toolId).as('inUse'),
      countFollowUps(toolId).as('followUps'),
    ])
    .$narrowType<{
      resultsPublished: boolean
      inCatalog: boolean
      datasets: NotNull
      teams: NotNull
      peopled: NotNull
      members: NotNull
      submissions: NotNull
      awards: NotNull
      inUse: NotNull
      followUps: NotNull
    }>()
    .orderBy('challenge.publishedAt', 'desc')
    .execute()
}

/**
 * Pieces of work that began as a need, as far as everybody may read it. The others are not even counted: whoever told
 * one was promised that nothing of it is shown without being asked, and a number that rises by one on the day on which
 * somebody was seen telling gives them away. For the same reason one that was shown and then closed counts no longer.
 */
export async function listNeedWork(on: Db = db) {
  const rows = await on
    .selectFrom('need')
    .select(['id', 'state', 'toldAt'])
    .where('shownAt', 'is not', null)
    .where('concealedAt', 'is', null)
    .execute()
  return rows.map((row) => ({ ...row, state: row.state as NeedState }))
}

/** What stands on record of some tools, by which one tells how far each has come. */
export function listToolStandings(ids: string[], on: Db = db) {
  return standings(on).select(['tool.id', 'tool.challengeId']).where('tool.id', 'in', ids).execute()
}

/** Pieces of work that began as a tool: brought in by a curator, with no brief behind them. */
export function listToolWork(on: Db = db) {
  return standings(on)
    .where('tool.challengeId', 'is', null)
    .where('tool.concealedAt', 'is', null)
    .execute()
}

function standings(on: Db) {
  const toolId = sql.ref<string>('tool.id')
  return on
    .selectFrom('tool')
    .leftJoin('catalogEntry', 'catalogEntry.toolId', 'tool.id')
    .select((eb) => [
      'tool.stage as toolStage',
      eb('catalogEntry.toolId', 'is not', null).as('inCatalog'),
      countUses(toolId).as('inUse'),
      countFollowUps(toolId).as('followUps'),
    ])
    .$narrowType<{ inCatalog: boolean; inUse: NotNull; followUps: NotNull }>()
}
