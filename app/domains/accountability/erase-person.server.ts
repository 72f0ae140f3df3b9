import type { Transaction } from 'db/client'
import { listAdopters } from '../adoption/queries-person.server'
import { forgetPerson as forgetInApprovals } from '../approvals/forget-person.server'
import { forgetDraftsOf } from '../challenges/forget-drafts.server'
import { deleteDraftsOf, listWithBriefs } from '../challenges/queries-person.server'
import { forgetPerson as forgetInDatasets } from '../datasets/forget-person.server'
import { listOwnNames } from '../datathons/queries-person.server'
import { deleteFiles } from '../files/queries.server'
import { forgetPerson as forgetInJudging } from '../judging/forget-person.server'
import { forgetPerson as forgetInNeeds } from '../needs/forget-person.server'
import { forgetPerson as forgetInNotifications } from '../notifications/forget-person.server'
import { forgetPerson as forgetInOrganizations } from '../organizations/forget-person.server'
import { listOwned } from '../organizations/queries-person.server'
import { forgetPerson as forgetInPeople } from '../people/forget-person.server'
import { lockPerson } from '../people/queries-person.server'
import { forgetPerson as forgetInSubmissions } from '../submissions/forget-person.server'
import { listTeamsWithWork } from '../submissions/queries-person.server'
import { forgetPerson as forgetInTeams } from '../teams/forget-person.server'
import { deleteReportsOf } from './queries-person.server'
import { insertErasure } from './queries-erasures.server'

/**
 * Removes a person from every domain, the last one first, and puts their id on the list that is applied again when an
 * older backup is restored. What is not named here goes or turns nameless by its foreign key, as each domain's
 * `person-columns` says.
 * @returns who it was, for the one mail that says so; null where there is nobody of that id
 */
export async function erasePerson(personId: string, now: Date, trx: Transaction) {
  const person = await lockPerson(personId, trx)
  if (!person) return null
  await deleteReportsOf(person, trx)
  await forgetInJudging(personId, trx)
  const withWork = new Set(await listTeamsWithWork(personId, trx))
  await forgetInApprovals(personId, now, trx)
  const { email, handle } = person
  const disclosed = (await listOwnNames(personId, trx)).flatMap((each) => [
    each.name,
    each.githubLogin,
  ])
  const names = [handle, ...disclosed].filter((each) => each !== null)
  await forgetInSubmissions({ personId, names }, now, trx)
  await forgetInTeams(personId, withWork, trx)
  await forgetDraftsOf(personId, trx)
  await forgetInNeeds(personId, trx)
  const files = await forgetInDatasets(personId, trx)
  await forgetOrganizations(personId, trx)
  await deleteFiles(files, trx)
  await forgetInNotifications({ personId, email, names }, trx)
  await forgetInPeople(person, trx)
  await insertErasure({ personId, erasedAt: now }, trx)
  return person
}

/** An organisation that was this person alone goes with its drafts, unless others can see something of it. */
async function forgetOrganizations(personId: string, trx: Transaction) {
  const owned = await listOwned(personId, trx)
  const alone = owned.filter(({ others }) => others === 0).map(({ id }) => id)
  const used = new Set([...(await listWithBriefs(alone, trx)), ...(await listAdopters(alone, trx))])
  await deleteDraftsOf(
    alone.filter((id) => !used.has(id)),
    trx,
  )
  await forgetInOrganizations(personId, used, trx)
}
