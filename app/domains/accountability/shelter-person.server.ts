import type { Transaction } from 'db/client'
import type { Swapped } from 'db/rows'
import { nothingDone, ok, refuse } from '~/shared/result'
import { newShortCode } from '~/platform/secrets'
import { transition } from '../audit/transition.server'
import { concealQuestions } from '../challenges/queries-concealment.server'
import { concealDisclosures, concealNamedJudge } from '../datathons/queries-disclosures.server'
import { concealEffort } from '../incubation/queries-concealment.server'
import { concealNeedsOf } from '../needs/queries-concealment.server'
import { concealPerson, heldHash, lockKnownAs } from '../people/queries-concealment.server'
import type { Viewer } from '../people/rules'
import { concealTeam, listOwnAlone } from '../teams/queries-concealment.server'
import type { Mention } from './mentions'
import { neutralWords } from './neutral-words.server'
import { insertShelter, queueForShelter } from './queries.server'
import { shelterUntil } from './shelter'
import { hideMentions } from './stash.server'

/**
 * A person hides: their handle, what they say of themselves and where others name them, everywhere at once. Nobody is
 * told. Pressed twice it is done once.
 * @returns the neutral handle that stands there now
 */
export function shelterPerson(viewer: Viewer, now: Date) {
  return transition({ actor: viewer, kind: 'shelter.begin', objectId: viewer.id }, async (trx) => {
    await queueForShelter(trx)
    const person = await lockKnownAs(viewer.id, trx)
    if (!person) return refuse('not-found')
    if (person.shelteredAt) return nothingDone({ handle: person.handle })
    const words = neutralWords(viewer.language, newShortCode())
    const known = await mentionsOf(person, words, trx)
    const held = { handle: words.handle, heldHandle: heldHash(person.handle) }
    const disclosed = await concealDisclosures(person.id, trx)
    const swapped = [
      ...(await concealPerson(person.id, held, now, trx)),
      ...disclosed,
      ...(await concealNamedJudge(person.id, trx)),
      ...(await concealNeedsOf(person.id, now, trx)),
      ...(await concealQuestions(person.id, words.text, trx)),
      ...(await concealOwnTeams(person.id, words, trx)),
      ...(await concealEffort(person.id, trx)),
    ]
    const mentions = [...known, ...mentionsOfDisclosed(disclosed, words.handle)]
    const sealed = await hideMentions(swapped, mentions, trx)
    const shelter = { kind: 'person' as const, personId: person.id, begunBy: person.id }
    await insertShelter({ ...shelter, begunAt: now, until: shelterUntil(now), sealed }, trx)
    return ok({ handle: words.handle })
  })
}

type Words = ReturnType<typeof neutralWords>

async function mentionsOf(
  person: { id: string; handle: string; email: string | null },
  words: Words,
  trx: Transaction,
): Promise<Mention[]> {
  const teams = await listOwnAlone(person.id, trx)
  return [
    { text: `/people/${person.handle}`, instead: `/people/${words.handle}`, as: 'path' },
    ...(person.email ? [{ text: person.email, instead: words.handle, as: 'name' as const }] : []),
    ...teams.flatMap(({ name, slug }, at) => [
      { text: `/teams/${slug}`, instead: `/teams/${teamSlug(words, at)}`, as: 'path' as const },
      { text: name, instead: words.team, as: 'name' as const },
    ]),
    { text: person.handle, instead: words.handle, as: 'handle' },
  ]
}

/** The names and GitHub accounts under which they had chosen to be shown: others have written those too. */
function mentionsOfDisclosed(disclosed: Swapped[], handle: string): Mention[] {
  const cells = disclosed.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.cells)))
  const given = new Set(cells.flatMap(({ was }) => was ?? []))
  return [...given].map((text) => ({ text, instead: handle, as: 'name' }))
}

const teamSlug = ({ slug }: Words, at: number) => (at === 0 ? slug : `${slug}-${at + 1}`)

async function concealOwnTeams(personId: string, words: Words, trx: Transaction) {
  const swapped = []
  for (const [at, { id }] of (await listOwnAlone(personId, trx)).entries())
    swapped.push(...(await concealTeam(id, { name: words.team, slug: teamSlug(words, at) }, trx)))
  return swapped
}
