import { randomBytes } from 'node:crypto'
import { db } from 'db/client'
import { inTransaction } from 'db/transaction'
import { insertDatathonRole } from '~/domains/datathons/queries-people.server'
import { listCriteria } from '~/domains/datathons/queries.server'
import type { DatathonRole } from '~/domains/datathons/rules'
import { hashOf, makeBundle } from '~/domains/judging/bundle'
import { findJudged } from '~/domains/judging/queries-judged.server'
import type { Viewer } from '~/domains/people/rules'
import { receiptCode } from '~/domains/submissions/receipt'
import { now } from '~/platform/clock'
import { canonicalJson } from '~/shared/canonical-json'

export const day = (offset: number) => new Date(now().getTime() + offset * 86_400_000)

/** A datathon whose hand-ins close in so many days, or closed before so many. */
export async function datathon(name: string, closesIn: number) {
  const slug = `${name}-${randomBytes(3).toString('hex')}`
  const { id } = await db
    .insertInto('datathon')
    .values({
      slug,
      name: `Datatón ${slug}`,
      summary: 'Un fin de semana sobre prisiones.',
      timeZone: 'America/Mexico_City',
      callOpensAt: day(closesIn - 40),
      registrationOpensAt: day(closesIn - 30),
      startsAt: day(closesIn - 2),
      submissionsCloseAt: day(closesIn),
      judgingClosesAt: day(closesIn + 8),
      resultsAt: day(closesIn + 9),
      teamSmallest: 1,
      teamLargest: 6,
      priorWork: 'declared',
      blindJudging: true,
      judgesPerSubmission: 2,
      codeOfConduct: 'El trato es respetuoso, y nadie queda fuera.',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('criterion')
    .values(
      [60, 40].map((weight, position) => ({
        datathonId: id,
        position,
        name: `Criterio ${position + 1}`,
        weight,
        levels: ['Nada', 'Poco', 'Algo', 'Bastante', 'Todo'],
      })),
    )
    .execute()
  const { id: trackId } = await db
    .insertInto('track')
    .values({ datathonId: id, position: 0, name: 'Tortura' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, slug, trackId }
}

export function grant(datathonId: string, { id }: Viewer, role: DatathonRole) {
  return inTransaction((trx) =>
    insertDatathonRole({ datathonId, personId: id, role, grantedBy: id }, trx),
  )
}

export async function register(datathonId: string, people: Viewer[]) {
  const at = { codeOfConductAcceptedAt: day(-20), registeredAt: day(-20) }
  await db
    .insertInto('registration')
    .values(people.map(({ id }) => ({ datathonId, personId: id, ...at })))
    .execute()
}

/** A published brief as a datathon of the past has it. */
export async function oldBrief(datathonId: string, organizationId: string) {
  const slug = `reto-${randomBytes(3).toString('hex')}`
  const title = `Comparar prisiones ${slug}`
  const { id } = await db
    .insertInto('challenge')
    .values({
      slug,
      organizationId,
      datathonId,
      title,
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
  const answers = { problem: { text: 'Nadie sabe dónde se tortura.' } }
  const content = JSON.stringify({ title, theme: 'evidence', language: 'es', answers })
  await db
    .insertInto('challengeVersion')
    .values({ challengeId: id, number: 1, content, words: title, publishedAt: day(-65) })
    .execute()
  return { id, slug }
}

/** A team with its submission, handed in once; locked where its datathon no longer takes any. */
export async function team(
  of: { datathonId: string; challengeId: string; locked: boolean },
  lead: Viewer,
  others: Viewer[] = [],
) {
  const key = randomBytes(4).toString('hex')
  const receipt = receiptCode(day(0), randomBytes(5), 1)
  const { id: teamId } = await db
    .insertInto('team')
    .values({
      slug: `equipo-${key}`,
      name: `Copal ${key}`,
      datathonId: of.datathonId,
      challengeId: of.challengeId,
      formedAt: day(-30),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const member = { teamId, datathonId: of.datathonId, joinedAt: day(-30) }
  await db
    .insertInto('teamMember')
    .values([
      { ...member, personId: lead.id, role: 'lead' },
      ...others.map(({ id }) => ({ ...member, personId: id, role: 'member' })),
    ])
    .execute()
  const { id } = await db
    .insertInto('submission')
    .values({ teamId, state: 'submitted', repository: `equipo/${key}`, createdAt: day(-29) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('submissionVersion')
    .values({
      submissionId: id,
      number: 1,
      handedInAt: day(-29),
      repository: `equipo/${key}`,
      commitSha: randomBytes(20).toString('hex'),
      facts: '{}',
      answers: '{}',
      receiptCode: receipt,
      contentHash: randomBytes(32).toString('hex'),
    })
    .execute()
  if (of.locked)
    await db
      .updateTable('submission')
      .set({ state: 'locked', lockedAt: day(-28), lockedVersion: 1 })
      .where('id', '=', id)
      .execute()
  return { slug: `equipo-${key}`, teamId, submission: id, code: receipt }
}

export async function assign(submissionId: string, judge: Viewer, by: Viewer): Promise<string> {
  const { id } = await db
    .insertInto('judgeAssignment')
    .values({ submissionId, judgeId: judge.id, assignedBy: by.id, assignedAt: day(-1) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A sheet that its judge has handed in. */
export async function score(assignmentId: string, datathonId: string, level: number) {
  const saved = { savedAt: day(-20), savedByPage: 'page', submittedAt: day(-20) }
  await db
    .insertInto('scoreSheet')
    .values({
      assignmentId,
      state: 'submitted',
      feedback: 'Palabras del jurado',
      ...saved,
    })
    .execute()
  const criteria = await listCriteria(datathonId)
  await db
    .insertInto('score')
    .values(criteria.map(({ id }) => ({ assignmentId, criterionId: id, level })))
    .execute()
}

/** What a datathon's publication leaves behind. */
export async function publishedResults(
  { id: datathonId, slug }: { id: string; slug: string },
  submissionId: string,
) {
  const { id: awardId } = await db
    .insertInto('award')
    .values({ datathonId, position: 0, name: 'Primer lugar' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.insertInto('awardGiven').values({ awardId, submissionId }).execute()
  const judged = await findJudged(datathonId)
  const awards = [{ award: 'Primer lugar', submission: submissionId, reason: '' }]
  const bundle = makeBundle({ datathon: { slug, name: slug }, ...judged, awards }, day(-15))
  await db
    .insertInto('results')
    .values({
      datathonId,
      bundle: JSON.stringify(bundle),
      bundleHash: hashOf(canonicalJson(bundle)),
      publishedAt: day(-15),
    })
    .execute()
}
