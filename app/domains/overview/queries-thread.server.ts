import { sql, type NotNull } from 'kysely'
import { db, type Db } from 'db/client'
import { countFollowUps, countUses } from '../adoption/queries-public.server'
import { countAwards, countDatasets, countSubmissions, countTeams } from './queries-counts.server'

/** Any object of a piece of work, by which its whole thread is found. */
export type WorkRef = { challengeId: string } | { submissionId: string } | { toolId: string }

/** Which brief, submission and tool belong together. A brief leads to the tool that carries it farthest. */
export interface Roots {
  challengeId: string | null
  submissionId: string | null
  toolId: string | null
}

export async function findRoots(ref: WorkRef, on: Db = db): Promise<Roots | undefined> {
  if ('toolId' in ref) {
    const tool = await on
      .selectFrom('tool')
      .select(['id', 'submissionId', 'challengeId'])
      .where('id', '=', ref.toolId)
      .executeTakeFirst()
    return tool && { ...tool, toolId: tool.id }
  }
  if ('submissionId' in ref) {
    return on
      .selectFrom('submission')
      .innerJoin('team', 'team.id', 'submission.teamId')
      .leftJoin('tool', 'tool.submissionId', 'submission.id')
      .select(['team.challengeId', 'submission.id as submissionId', 'tool.id as toolId'])
      .where('submission.id', '=', ref.submissionId)
      .executeTakeFirst()
  }
  const tool = await on
    .selectFrom('tool')
    .leftJoin('catalogEntry', 'catalogEntry.toolId', 'tool.id')
    .select('tool.id')
    .where('challengeId', '=', ref.challengeId)
    .orderBy('catalogEntry.publishedAt', (order) => order.asc().nullsLast())
    .orderBy('tool.createdAt')
    .limit(1)
    .executeTakeFirst()
  return { challengeId: ref.challengeId, submissionId: null, toolId: tool?.id ?? null }
}

/** A brief's part of the thread, and what the datathon around it says. */
export function findBriefPart(challengeId: string, on: Db = db) {
  const id = sql.ref<string>('challenge.id')
  return on
    .selectFrom('challenge')
    .leftJoin('datathon', 'datathon.id', 'challenge.datathonId')
    .leftJoin('results', 'results.datathonId', 'datathon.id')
    .leftJoin('need', (join) =>
      join
        .onRef('need.id', '=', 'challenge.needId')
        .on('need.shownAt', 'is not', null)
        .on('need.concealedAt', 'is', null),
    )
    .where('challenge.id', '=', challengeId)
    .select([
      'challenge.slug',
      'challenge.state',
      'need.id as shownNeed',
      'challenge.publishedVersion',
      'datathon.slug as datathonSlug',
      'datathon.timeZone',
      'datathon.submissionsCloseAt',
      'datathon.judgingClosesAt',
      'results.publishedAt as resultsAt',
      countDatasets(id).as('datasets'),
      countTeams(id).as('teams'),
      countSubmissions(id).as('submissions'),
      countAwards(id).as('awards'),
    ])
    .$narrowType<{ datasets: NotNull; teams: NotNull; submissions: NotNull; awards: NotNull }>()
    .executeTakeFirst()
}

/** A submission's part: its team, when it was last handed in, what it was awarded. */
export function findSubmissionPart(submissionId: string, on: Db = db) {
  return on
    .selectFrom('submission')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .innerJoin('datathon', 'datathon.id', 'team.datathonId')
    .where('submission.id', '=', submissionId)
    .select((eb) => [
      'datathon.language as awardLanguage',
      'submission.id',
      'submission.state',
      'team.slug as teamSlug',
      'team.name as teamName',
      eb
        .selectFrom('submissionVersion')
        .select((last) => last.fn.max('handedInAt').as('at'))
        .whereRef('submissionId', '=', 'submission.id')
        .as('handedInAt'),
      eb
        .selectFrom('awardGiven')
        .innerJoin('award', 'award.id', 'awardGiven.awardId')
        .select('award.name')
        .whereRef('awardGiven.submissionId', '=', 'submission.id')
        .orderBy('award.position')
        .limit(1)
        .as('award'),
    ])
    .executeTakeFirst()
}

/** A tool's part: its stage, its entry in the catalog, who uses it. */
export function findToolPart(toolId: string, on: Db = db) {
  const id = sql.ref<string>('tool.id')
  return on
    .selectFrom('tool')
    .leftJoin('catalogEntry', 'catalogEntry.toolId', 'tool.id')
    .where('tool.id', '=', toolId)
    .select([
      'tool.slug',
      'tool.name',
      'tool.concealedAt',
      'tool.stage',
      'tool.stageSince',
      'catalogEntry.publishedAt as inCatalogSince',
      countUses(id).as('inUse'),
      countFollowUps(id).as('followUps'),
    ])
    .$narrowType<{ inUse: NotNull; followUps: NotNull }>()
    .executeTakeFirst()
}
