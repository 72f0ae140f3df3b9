import { randomBytes } from 'node:crypto'
import { db } from 'db/client'
import type { Viewer } from '~/domains/people/rules'
import { action as create } from '~/routes/datathons/new'
import { somebody } from './people'
import { post } from './visit'

/** Before everything: the day on which the datathon below is announced. */
export const early = new Date('2018-09-24T15:00:00Z')
/** Its instants, as they stand in the form, in Mexico City. */
const times = {
  callOpensAt: '2018-10-01T09:00',
  registrationOpensAt: '2018-12-10T10:00',
  startsAt: '2019-01-31T09:00',
  submissionsCloseAt: '2019-02-01T18:00',
  judgingClosesAt: '2019-02-08T20:00',
  resultsAt: '2019-02-15T12:00',
}
export const whileRegistering = new Date('2018-12-20T18:00:00Z')
export const whileRunning = new Date('2019-01-31T22:00:00Z')
export const afterClose = new Date('2019-02-02T00:00:00Z')

const levels = Object.fromEntries(
  ['Nada', 'Poco', 'Algo', 'Bastante', 'Todo'].map((words, level) => [`level${level}`, words]),
)

/** A criterion's row in the form. */
export function criterion(index: number, name: string, weight: string): Record<string, string> {
  const row = { name, weight, spare: 'on', ...levels }
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [`criteria[${index}].${field}`, value]),
  )
}

/** What the form of a datathon sends. */
export function datathonFields(change: Record<string, string> = {}): Record<string, string> {
  return {
    name: `Prisiones ${randomBytes(4).toString('hex')}`,
    summary: 'Dos días para convertir informes en pruebas.',
    place: 'Ciudad de México',
    timeZone: 'America/Mexico_City',
    ...times,
    tracks: 'Tortura\nCorrupción',
    teamSmallest: '2',
    teamLargest: '5',
    priorWork: 'declared',
    blindJudging: 'on',
    judgesPerSubmission: '3',
    codeOfConduct: 'Hablar de las personas víctimas con respeto.',
    awards: 'Primer lugar',
    ...criterion(0, 'Responde al problema', '60'),
    ...criterion(1, 'Puede seguir', '40'),
    ...change,
  }
}

/** A datathon that was announced through its form, and who organises it. */
export async function aDatathon(change: Record<string, string> = {}) {
  const organizer = await somebody('organizer')
  const fields = datathonFields(change)
  const response = (await post(create, fields, { as: organizer, at: early })) as Response
  const slug = response.headers.get('location')?.split('/').at(-1) ?? ''
  const { id } = await db
    .selectFrom('datathon')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  return { id, slug, organizer, fields, params: { datathon: slug } }
}

/** What somebody was told, the latest first. */
export async function noticesOf({ id }: Pick<Viewer, 'id'>) {
  const rows = await db
    .selectFrom('notification')
    .select(['kind', 'facts', 'path'])
    .where('recipientId', '=', id)
    .orderBy('createdAt', 'desc')
    .execute()
  return rows as { kind: string; facts: Record<string, unknown>; path: string }[]
}

/** The last thing that the audit chain says of somebody. */
export async function lastEntryOf({ actorNumber }: Pick<Viewer, 'actorNumber'>) {
  return db
    .selectFrom('auditEntry')
    .select(['kind', 'outcome'])
    .where('actorNumber', '=', actorNumber)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}
