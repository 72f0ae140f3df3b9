import { db, type Db } from 'db/client'
import type { OrganizingFacts } from './organizing'

/** What is on record of a datathon, for those who organise it, in one round. */
export async function findOrganizingFacts(
  datathon: { id: string; judgesPerSubmission: number },
  now: Date,
  on: Db = db,
): Promise<Omit<OrganizingFacts, 'toDecide' | 'briefsInReview'>> {
  const { id } = datathon
  const briefs = briefsOf(id)
  const teams = teamsOf(id)
  const submissions = submissionsOf(id)
  const sheets = sheetsOf(id)
  const facts = await on
    .selectNoFrom([
      briefs.where('state', 'in', ['published', 'closed', 'archived']).$asScalar().as('briefs'),
      briefs
        .where('id', 'in', on.selectFrom('team').select('challengeId'))
        .$asScalar()
        .as('briefsWithTeam'),
      questionsOf(id).$asScalar().as('unanswered'),
      registeredIn(id).$asScalar().as('registered'),
      registeredIn(id).where('personId', 'in', membersOf(id)).$asScalar().as('inTeam'),
      teams.$asScalar().as('teams'),
      submissions.where('repository', 'is not', null).$asScalar().as('withRepository'),
      submissions.where('state', 'in', ['submitted', 'locked']).$asScalar().as('handedIn'),
      submissions.where('state', '=', 'locked').$asScalar().as('locked'),
      submissions
        .where('state', '=', 'locked')
        .where((eb) =>
          eb(
            eb
              .selectFrom('judgeAssignment')
              .select((count) => count.fn.countAll<number>().as('n'))
              .whereRef('judgeAssignment.submissionId', '=', 'submission.id'),
            '<',
            datathon.judgesPerSubmission,
          ),
        )
        .$asScalar()
        .as('underassigned'),
      judgesOf(id).$asScalar().as('judges'),
      judgesOf(id)
        .where('personId', 'not in', on.selectFrom('secondFactor').select('personId'))
        .$asScalar()
        .as('judgesWithoutFactor'),
      bouncedIn(id)
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .$asScalar()
        .as('unreached'),
      handlersOf(id).$asScalar().as('handlers'),
      secondContactsOf(id).$asScalar().as('secondContacts'),
      sheets.$asScalar().as('sheets'),
      sheets.where('scoreSheet.state', '=', 'submitted').$asScalar().as('sheetsSubmitted'),
      resultsOf(id).$asScalar().as('results'),
      publicationAskedOf(id, now).$asScalar().as('asked'),
    ])
    .executeTakeFirstOrThrow()
  const { results, asked, ...counts } = facts as { [Fact in keyof typeof facts]: number }
  const { judgesPerSubmission } = datathon
  return {
    ...counts,
    judgesPerSubmission,
    resultsPublished: results > 0,
    publicationAsked: asked > 0,
  }
}

/** Those people by their public names, with a team or a role in the datathon. */
export async function listUnreached(datathonId: string, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('person')
    .select('handle')
    .where('id', 'in', bouncedIn(datathonId).select('personId'))
    .orderBy('handle')
    .limit(50)
    .execute()
  return rows.map(({ handle }) => handle)
}

// Each is a part of the one query above: how many, and nothing else.

/** Of those that name the datathon alone: one that names none keeps no date of this one. */
const briefsOf = (datathonId: string) =>
  db
    .selectFrom('challenge')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('datathonId', '=', datathonId)

const questionsOf = (datathonId: string) =>
  db
    .selectFrom('question')
    .innerJoin('challenge', 'challenge.id', 'question.challengeId')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('datathonId', '=', datathonId)
    .where('answeredAt', 'is', null)
    .where('hiddenBy', 'is', null)

const registeredIn = (datathonId: string) =>
  db
    .selectFrom('registration')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('datathonId', '=', datathonId)

const membersOf = (datathonId: string) =>
  db.selectFrom('teamMember').select('personId').where('datathonId', '=', datathonId)

const teamsOf = (datathonId: string) =>
  db
    .selectFrom('team')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('datathonId', '=', datathonId)

const submissionsOf = (datathonId: string) =>
  db
    .selectFrom('submission')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('datathonId', '=', datathonId)

const handlersOf = (datathonId: string) =>
  db
    .selectFrom('conductHandler')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('datathonId', '=', datathonId)
    .where('acceptedAt', 'is not', null)

const secondContactsOf = (datathonId: string) =>
  db
    .selectFrom('secondContact')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('datathonId', '=', datathonId)

const judgesOf = (datathonId: string) =>
  db
    .selectFrom('datathonRole')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('datathonId', '=', datathonId)
    .where('role', '=', 'judge')

/** Nothing is chosen yet: how many are counted, who is listed. */
const bouncedIn = (datathonId: string) =>
  db
    .selectFrom('mailBounce')
    .where((eb) =>
      eb.or([
        eb('personId', 'in', membersOf(datathonId)),
        eb(
          'personId',
          'in',
          eb.selectFrom('datathonRole').select('personId').where('datathonId', '=', datathonId),
        ),
      ]),
    )

const sheetsOf = (datathonId: string) =>
  db
    .selectFrom('judgeAssignment')
    .innerJoin('submission', 'submission.id', 'judgeAssignment.submissionId')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .leftJoin('scoreSheet', 'scoreSheet.assignmentId', 'judgeAssignment.id')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('datathonId', '=', datathonId)

const resultsOf = (datathonId: string) =>
  db
    .selectFrom('results')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('datathonId', '=', datathonId)

const publicationAskedOf = (datathonId: string, now: Date) =>
  db
    .selectFrom('approval')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('kind', '=', 'results-publication')
    .where('objectId', '=', datathonId)
    .where('decision', 'is', null)
    .where('expiresAt', '>', now)
