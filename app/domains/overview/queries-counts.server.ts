import type { Expression } from 'kysely'
import { db } from 'db/client'

/** Whose things are counted: an id, or a column of the query around. */
type Of = string | Expression<string | null>

// Each is a part of a larger query: how many, and nothing else.

export const countDatasets = (challengeId: Of) =>
  db
    .selectFrom('challengeDataset')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('challengeId', '=', challengeId)

export const countTeams = (challengeId: Of) =>
  db
    .selectFrom('team')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('challengeId', '=', challengeId)

/** Teams that somebody is still in: the others have no place to give. */
export const countPeopledTeams = (challengeId: Of) =>
  db
    .selectFrom('team')
    .innerJoin('teamMember', 'teamMember.teamId', 'team.id')
    .select((eb) => eb.fn.count<number>('team.id').distinct().as('n'))
    .where('challengeId', '=', challengeId)

export const countMembers = (challengeId: Of) =>
  db
    .selectFrom('team')
    .innerJoin('teamMember', 'teamMember.teamId', 'team.id')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('challengeId', '=', challengeId)

/** Submissions that were handed in and not withdrawn. */
export const countSubmissions = (challengeId: Of) =>
  db
    .selectFrom('submission')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('challengeId', '=', challengeId)
    .where('state', 'in', ['submitted', 'locked'])

export const countAwards = (challengeId: Of) =>
  db
    .selectFrom('awardGiven')
    .innerJoin('submission', 'submission.id', 'awardGiven.submissionId')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('challengeId', '=', challengeId)
