import { randomBytes } from 'node:crypto'
import { db } from 'db/client'
import type { Answer } from '~/domains/challenges/answers'
import { createChallenge } from '~/domains/challenges/create-challenge.server'
import { publishChallenge } from '~/domains/challenges/publish-challenge.server'
import type { QuestionKey } from '~/domains/challenges/questions'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { nothingFound } from '~/domains/challenges/reuse'
import { submitChallenge } from '~/domains/challenges/submit-challenge.server'
import type { Viewer } from '~/domains/people/rules'
import type { Decision } from '~/domains/organizations/rules'
import { organization } from './organizations'
import { somebody } from './people'

const hour = 3_600_000
/** Hand-ins of the tests' datathons close here, a day and a half after they start. */
export const closing = new Date('2019-02-02T00:00:00Z')
export const before = new Date(closing.getTime() - 48 * hour)

/** The seven answers without which nothing is submitted. */
export const sevenAnswers = new Map<QuestionKey, Answer>([
  ['problem', { text: 'Cada año llaman 400 familias y nadie junta los informes.' }],
  ['objective', { text: 'Comparar prisiones con un método público.' }],
  ['affected', { text: 'Personas presas y sus familias.' }],
  ['users', { text: 'La abogada de guardia, en la calle y sin datos.' }],
  ['sign', { text: 'Estados con datos comparables.' }],
  ['contact-hours', { number: 12 }],
  ['harm', { text: 'El personal puede reconocer a quien se quejó.' }],
])

/** A datathon with one track, which takes hand-ins until `closing`. */
export async function openDatathon() {
  const slug = `datathon-${randomBytes(4).toString('hex')}`
  const { id } = await db
    .insertInto('datathon')
    .values({
      slug,
      name: 'Tortura y corrupción en prisiones',
      summary: 'Un fin de semana para una prueba',
      timeZone: 'America/Mexico_City',
      callOpensAt: new Date(closing.getTime() - 400 * hour),
      registrationOpensAt: new Date(closing.getTime() - 300 * hour),
      startsAt: new Date(closing.getTime() - 36 * hour),
      submissionsCloseAt: closing,
      judgingClosesAt: new Date(closing.getTime() + 24 * hour),
      resultsAt: new Date(closing.getTime() + 48 * hour),
      teamSmallest: 1,
      teamLargest: 6,
      priorWork: 'declared',
      blindJudging: true,
      judgesPerSubmission: 2,
      codeOfConduct: 'Nadie se burla de nadie y nadie publica datos de personas.',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const track = await db
    .insertInto('track')
    .values({ datathonId: id, position: 0, name: 'Tortura' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, slug, place: `${slug}/${track.id}` }
}

/** A brief as somebody of an organisation has begun it; the organisation is decided on in the order given. */
export async function draft(...decisions: Decision[]) {
  const own = await organization(...decisions)
  const created = await createChallenge(
    own.owner,
    {
      title: `Saber en qué prisiones ${randomBytes(4).toString('hex')}`,
      theme: 'evidence',
      language: 'es',
      organization: own.slug,
    },
    before,
  )
  if (!created.ok) throw new Error(created.refusal)
  return { slug: created.value.slug, writer: own.owner, organization: own }
}

/** A brief that waits for a reviewer, complete, of a verified organisation unless told otherwise. */
export async function submitted(...decisions: Decision[]) {
  const brief = await draft(...(decisions.length > 0 ? decisions : ['verified' as const]))
  await saveAnswers(brief.writer, brief.slug, sevenAnswers, before)
  await submitChallenge(brief.writer, brief.slug, before, nothingFound)
  return brief
}

/** A brief that is published in an open datathon, with whoever published it. */
export async function published() {
  const brief = await submitted('verified')
  const datathon = await openDatathon()
  const organizer: Viewer = await somebody('organizer')
  const done = await publishChallenge(organizer, brief.slug, datathon.place, before)
  if (!done.ok) throw new Error(done.refusal)
  return { ...brief, datathon, organizer }
}

/** The kinds of what a person was told, the latest first. */
export async function toldOf(personId: string) {
  const rows = await db
    .selectFrom('notification')
    .select('kind')
    .where('recipientId', '=', personId)
    .orderBy('createdAt', 'desc')
    .execute()
  return rows.map(({ kind }) => kind)
}
