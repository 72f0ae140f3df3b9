import { db, type Db, type Transaction } from 'db/client'
import type { Language } from '~/shared/languages'
import type { InstanceRole, Sector, Viewer } from './rules'

const viewerColumns = ['person.id', 'actorNumber', 'handle', 'language', 'timeZone'] as const

/** The person who signs in with an address, with what the password is checked against. */
export function findCredentials(email: string, on: Db = db) {
  return on
    .selectFrom('person')
    .select([...viewerColumns, 'passwordHash', 'suspendedAt'])
    .where('email', '=', email)
    .executeTakeFirst()
}

export async function findViewer(personId: string, on: Db = db): Promise<Viewer | null> {
  const person = await on
    .selectFrom('person')
    .select(viewerColumns)
    .where('id', '=', personId)
    .where('suspendedAt', 'is', null)
    .executeTakeFirst()
  return person
    ? { ...person, language: person.language as Language, roles: await listRoles(personId, on) }
    : null
}

async function listRoles(personId: string, on: Db): Promise<InstanceRole[]> {
  const rows = await on
    .selectFrom('instanceRole')
    .select('role')
    .where('personId', '=', personId)
    .execute()
  return rows.map(({ role }) => role as InstanceRole)
}

/** Where mail for a person goes and in which language; null after the account is gone. */
export async function findAddress(personId: string, on: Db = db) {
  const person = await on
    .selectFrom('person')
    .select(['email', 'language', 'timeZone'])
    .where('id', '=', personId)
    .executeTakeFirst()
  return person?.email
    ? { email: person.email, language: person.language as Language, timeZone: person.timeZone }
    : null
}

export function findPersonByGithub(githubId: number, on: Db = db) {
  return on
    .selectFrom('person')
    .select([...viewerColumns, 'suspendedAt'])
    .where('githubId', '=', githubId)
    .executeTakeFirst()
}

/** What anybody may read of a person. */
export async function findProfile(handle: string, on: Db = db) {
  const person = await on
    .selectFrom('person')
    .select([
      'id',
      'handle',
      'introduction',
      'language',
      'sector',
      'skills',
      'spokenLanguages',
      'createdAt',
      'shelteredAt',
    ])
    .where('handle', '=', handle)
    .where('suspendedAt', 'is', null)
    .executeTakeFirst()
  return person && { ...person, sector: person.sector as Sector | null }
}

/** What a person edits about themselves. */
export function findOwnProfile(personId: string, on: Db = db) {
  return on
    .selectFrom('person')
    .select([
      'handle',
      'email',
      'introduction',
      'sector',
      'skills',
      'hoursAvailable',
      'timeZone',
      'language',
      'spokenLanguages',
      'themes',
    ])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
}

/** What a person proves anew by who they are. */
export function findSecrets(personId: string, on: Db = db) {
  return on
    .selectFrom('person')
    .select(['email', 'passwordHash'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
}

export async function findIdByHandle(handle: string, on: Db = db): Promise<string | undefined> {
  const person = await on
    .selectFrom('person')
    .select('id')
    .where('handle', '=', handle)
    .executeTakeFirst()
  return person?.id
}

export async function isEmailTaken(email: string, on: Db = db): Promise<boolean> {
  const row = await on
    .selectFrom('person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst()
  return row !== undefined
}

export function insertPerson(
  person: {
    handle: string
    email: string | null
    passwordHash: string | null
    githubId?: number
    language: Language
    sector?: Sector
    timeZone?: string
  },
  trx: Transaction,
) {
  return trx.insertInto('person').values(person).returning(viewerColumns).executeTakeFirstOrThrow()
}

export async function updatePerson(
  personId: string,
  change: Partial<{
    handle: string
    introduction: string
    sector: Sector | null
    skills: string[]
    hoursAvailable: number | null
    timeZone: string
    language: Language
    spokenLanguages: string[]
    themes: string[]
    passwordHash: string
    email: string | undefined
  }>,
  trx: Db,
): Promise<void> {
  await trx.updateTable('person').set(change).where('id', '=', personId).execute()
}
