import type { Expression } from 'kysely'
import { db } from 'db/client'

/** Whose things are counted: an id, or a column of the query around. */
type Of = string | Expression<string | null>

// Each is a part of a larger query: how many, and nothing else. What an organisation hid is not counted anywhere.

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

/** Organisations that use a tool now. */
export const countUses = (toolId: Of) =>
  db
    .selectFrom('adoption')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('toolId', '=', toolId)
    .where('state', '=', 'in_use')
    .where('visibility', '<>', 'hidden')

/** Follow-ups that organisations have answered. */
export const countFollowUps = (toolId: Of) =>
  db
    .selectFrom('followUp')
    .innerJoin('adoption', 'adoption.id', 'followUp.adoptionId')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('toolId', '=', toolId)
    .where('answeredAt', 'is not', null)
    .where('visibility', '<>', 'hidden')
