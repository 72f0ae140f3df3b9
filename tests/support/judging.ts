import { randomBytes } from 'node:crypto'
import { db } from 'db/client'
import { insertDatathonRole } from '~/domains/datathons/queries-people.server'
import type { Viewer } from '~/domains/people/rules'
import { inTransaction } from 'db/transaction'
import { somebody } from './people'

const hour = 3_600_000
/** Hand-ins close here; judging closes a week later. */
export const deadline = new Date('2019-02-01T20:00:00Z')
const judgingCloses = new Date(deadline.getTime() + 7 * 24 * hour)
export const whileJudging = new Date(deadline.getTime() + hour)
export const afterJudging = new Date(judgingCloses.getTime() + hour)

const words = ['Nada', 'Poco', 'Algo', 'Bastante', 'Todo']
const weights = [50, 30, 20]

interface Wanted {
  judges?: number
  teams?: number
  perSubmission?: number
  blind?: boolean
  awards?: string[]
}

/** A datathon after its deadline: judges are named, teams of one have a locked submission, nobody has judged yet. */
export async function datathonToJudge(wanted: Wanted = {}) {
  const {
    judges = 3,
    teams = 3,
    perSubmission = 2,
    blind = true,
    awards = ['Primer lugar'],
  } = wanted
  const key = randomBytes(4).toString('hex')
  const organizer = await somebody()
  const { id } = await insertDatathon(key, perSubmission, blind)
  await grant(id, organizer, 'organizer')
  const panel = await Promise.all(
    Array.from({ length: judges }, async () => {
      const judge = await somebody()
      await grant(id, judge, 'judge')
      return judge
    }),
  )
  const criteria = await db
    .insertInto('criterion')
    .values(
      weights.map((weight, position) => ({
        datathonId: id,
        position,
        name: `Criterio ${position + 1}`,
        weight,
        levels: words,
      })),
    )
    .returning('id')
    .execute()
  const prizes = await Promise.all(
    awards.map((name, position) =>
      db
        .insertInto('award')
        .values({ datathonId: id, position, name })
        .returning(['id', 'name'])
        .executeTakeFirstOrThrow(),
    ),
  )
  const challenge = await insertChallenge(key, id)
  const entries = []
  for (let n = 1; n <= teams; n += 1)
    entries.push(await insertEntry(`${key}-${n}`, id, challenge.id))
  return {
    id,
    slug: `datathon-${key}`,
    organizer,
    judges: panel,
    criteria: criteria.map((row) => row.id),
    awards: prizes,
    challenge,
    teams: entries,
  }
}

function insertDatathon(key: string, judgesPerSubmission: number, blindJudging: boolean) {
  return db
    .insertInto('datathon')
    .values({
      slug: `datathon-${key}`,
      name: `Datatón ${key}`,
      summary: 'Un fin de semana para una prueba',
      timeZone: 'America/Mexico_City',
      callOpensAt: new Date(deadline.getTime() - 100 * hour),
      registrationOpensAt: new Date(deadline.getTime() - 90 * hour),
      startsAt: new Date(deadline.getTime() - 30 * hour),
      submissionsCloseAt: deadline,
      judgingClosesAt: judgingCloses,
      resultsAt: new Date(judgingCloses.getTime() + 24 * hour),
      teamSmallest: 1,
      teamLargest: 6,
      priorWork: 'declared',
      blindJudging,
      judgesPerSubmission,
      codeOfConduct: 'Nadie se burla de nadie y nadie publica datos de personas.',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
}

async function insertChallenge(key: string, datathonId: string) {
  const organization = await db
    .insertInto('organization')
    .values({ slug: `org-${key}`, name: `Organización ${key}`, kind: 'cso', createdAt: deadline })
    .returning('id')
    .executeTakeFirstOrThrow()
  const title = `Reto ${key}`
  const challenge = await db
    .insertInto('challenge')
    .values({
      slug: `reto-${key}`,
      organizationId: organization.id,
      datathonId,
      title,
      theme: 'evidence',
      language: 'es',
      state: 'published',
      createdAt: deadline,
      submittedAt: deadline,
      publishedAt: deadline,
      publishedVersion: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const answers = { problem: { text: 'Nadie sabe dónde se tortura.' }, skills: { level: 1 } }
  const content = { title, theme: 'evidence', language: 'es', answers }
  await db
    .insertInto('challengeVersion')
    .values({
      challengeId: challenge.id,
      number: 1,
      content: JSON.stringify(content),
      words: title,
      publishedAt: deadline,
    })
    .execute()
  return { id: challenge.id, slug: `reto-${key}`, title, organizationId: organization.id }
}

/** A team of one with a submission that the deadline has locked. */
async function insertEntry(key: string, datathonId: string, challengeId: string) {
  const member = await somebody()
  const receipt = key.toUpperCase()
  const name = `Equipo ${key}`
  const team = await db
    .insertInto('team')
    .values({ slug: `equipo-${key}`, datathonId, challengeId, name, formedAt: deadline })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('teamMember')
    .values({ teamId: team.id, personId: member.id, datathonId, role: 'lead', joinedAt: deadline })
    .execute()
  const { id: submissionId } = await db
    .insertInto('submission')
    .values({ teamId: team.id, state: 'submitted', createdAt: deadline })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('submissionVersion')
    .values({
      submissionId,
      number: 1,
      handedInAt: deadline,
      repository: `equipo/${key}`,
      commitSha: randomBytes(20).toString('hex'),
      facts: '{}',
      answers: JSON.stringify({ title: 'Índice', what: 'Un **mapa** de quejas. Y una tabla.' }),
      language: 'es',
      receiptCode: receipt,
      contentHash: randomBytes(32).toString('hex'),
    })
    .execute()
  await db
    .updateTable('submission')
    .set({ state: 'locked', lockedAt: deadline, lockedVersion: 1 })
    .where('id', '=', submissionId)
    .execute()
  return { teamId: team.id, name, member, submissionId, receipt }
}

function grant(datathonId: string, { id }: Viewer, role: 'organizer' | 'judge') {
  return inTransaction((trx) =>
    insertDatathonRole({ datathonId, personId: id, role, grantedBy: id }, trx),
  )
}

/** A sheet's form with levels for the first criteria, as a page of a judge would send it. */
export function sheetOf(
  { criteria }: { criteria: string[] },
  levels: number[],
  more: Record<string, string> = {},
): Record<string, string> {
  const fields = criteria.flatMap((criterion, index) => [
    [`criteria[${index}].criterion`, criterion],
    [`criteria[${index}].level`, levels[index] === undefined ? '' : String(levels[index])],
    [`criteria[${index}].note`, ''],
  ])
  return { page: 'laptop', ...Object.fromEntries(fields), ...more }
}
