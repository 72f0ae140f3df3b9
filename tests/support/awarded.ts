import { randomBytes } from 'node:crypto'
import { db } from 'db/client'
import type { Viewer } from '~/domains/people/rules'
import { now } from '~/platform/clock'
import { organization } from './organizations'
import { somebody } from './people'

const day = (offset: number) => new Date(now().getTime() + offset * 86_400_000)

/** A submission that won, in a datathon whose results are public: with its team of one and the datathon's mentor. */
export async function awardedSubmission(): Promise<{
  id: string
  challengeId: string
  member: Viewer
  mentor: Viewer
}> {
  const word = randomBytes(4).toString('hex')
  const { slug: organizationSlug } = await organization('verified')
  const [member, mentor] = [await somebody(), await somebody()]
  const { id: organizationId } = await db
    .selectFrom('organization')
    .select('id')
    .where('slug', '=', organizationSlug)
    .executeTakeFirstOrThrow()
  const { id: datathonId } = await db
    .insertInto('datathon')
    .values({
      slug: `datathon-${word}`,
      name: `Datatón ${word}`,
      summary: 'Un fin de semana sobre prisiones.',
      timeZone: 'America/Mexico_City',
      callOpensAt: day(-90),
      registrationOpensAt: day(-60),
      startsAt: day(-30),
      submissionsCloseAt: day(-28),
      judgingClosesAt: day(-20),
      resultsAt: day(-15),
      teamSmallest: 1,
      teamLargest: 6,
      priorWork: 'declared',
      blindJudging: false,
      judgesPerSubmission: 2,
      codeOfConduct: 'El trato es respetuoso, y nadie queda fuera.',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: challengeId } = await db
    .insertInto('challenge')
    .values({
      slug: `reto-${word}`,
      organizationId,
      datathonId,
      title: `Comparar prisiones ${word}`,
      theme: 'evidence',
      language: 'es',
      state: 'published',
      createdAt: day(-80),
      submittedAt: day(-70),
      publishedAt: day(-65),
      publishedVersion: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: teamId } = await db
    .insertInto('team')
    .values({
      slug: `equipo-${word}`,
      name: `Copal ${word}`,
      datathonId,
      challengeId,
      formedAt: day(-30),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('teamMember')
    .values({ teamId, personId: member.id, datathonId, role: 'lead', joinedAt: day(-30) })
    .execute()
  await db
    .insertInto('datathonRole')
    .values({ datathonId, personId: mentor.id, role: 'mentor' })
    .execute()
  const id = await lockedSubmission(teamId, word)
  const { id: awardId } = await db
    .insertInto('award')
    .values({ datathonId, position: 0, name: 'Primer lugar' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.insertInto('awardGiven').values({ awardId, submissionId: id }).execute()
  await db
    .insertInto('results')
    .values({ datathonId, bundle: '{}', bundleHash: 'c'.repeat(64), publishedAt: day(-15) })
    .execute()
  return { id, challengeId, member, mentor }
}

async function lockedSubmission(teamId: string, word: string): Promise<string> {
  const { id } = await db
    .insertInto('submission')
    .values({ teamId, createdAt: day(-29) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('submissionVersion')
    .values({
      submissionId: id,
      number: 1,
      handedInAt: day(-28),
      repository: 'copal/indice-de-prisiones',
      commitSha: 'a'.repeat(40),
      facts: '{}',
      answers: JSON.stringify({ forWhom: 'Quien visita prisiones y las compara.' }),
      receiptCode: word,
      contentHash: 'b'.repeat(64),
    })
    .execute()
  await db
    .updateTable('submission')
    .set({ state: 'locked', lockedAt: day(-28), lockedVersion: 1 })
    .where('id', '=', id)
    .execute()
  return id
}
