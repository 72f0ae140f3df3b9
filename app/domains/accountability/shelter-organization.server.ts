import type { Transaction } from 'db/client'
import { newShortCode } from '~/platform/secrets'
import { nothingDone, ok, refuse } from '~/shared/result'
import { concealAdoptions } from '../adoption/queries-concealment.server'
import { concealRequests } from '../approvals/queries-concealment.server'
import { transition } from '../audit/transition.server'
import { concealChallenge, listNeedIds, listTitles } from '../challenges/queries-concealment.server'
import {
  concealOrganization,
  findNewSlug,
  heldHash,
  lockKnownAs,
} from '../organizations/queries-concealment.server'
import { concealNeedsOfBriefs } from '../needs/queries-concealment.server'
import { concealNotices } from '../notifications/queries-concealment.server'
import { findMembership } from '../organizations/queries-memberships.server'
import type { Viewer } from '../people/rules'
import { mentionsOfOrganization, type Mention } from './mentions'
import { neutralWords } from './neutral-words.server'
import { canShelterOrganization } from './policy'
import { insertShelter, queueForShelter } from './queries.server'
import { shelterUntil } from './shelter'
import { hideMentions } from './stash.server'

/**
 * An owner hides their organisation: its name, what it says of itself, its briefs with every version, questions and
 * answers, its adoptions, and where others name it, everywhere at once. Nobody is told. Pressed twice, or by two owners
 * at once, it is done once.
 * @returns the slug of the neutral page
 */
export function shelterOrganization(viewer: Viewer, slug: string, now: Date) {
  return transition({ actor: viewer, kind: 'shelter.begin' }, async (trx, about) => {
    await queueForShelter(trx)
    const organization = await lockKnownAs(slug, trx)
    if (!organization) {
      const already = await findNewSlug(viewer.id, slug, trx)
      return already ? nothingDone({ slug: already }) : refuse('not-found')
    }
    const { id } = organization
    about(id)
    if (!canShelterOrganization(viewer, await findMembership(viewer.id, id, trx)))
      return refuse('not-allowed')
    if (organization.shelteredAt) return nothingDone({ slug })
    const words = neutralWords(viewer.language, newShortCode())
    const knownAs = { name: words.organization, slug: words.slug, heldSlug: heldHash(slug) }
    const mentions = mentionsOfOrganization(organization, knownAs)
    const briefs = await concealBriefs(id, words, now, trx)
    const swapped = [
      ...(await concealOrganization(id, knownAs, now, trx)),
      ...(await concealNeedsOfBriefs(await listNeedIds(id, trx), now, trx)),
      ...briefs.swapped,
      ...(await concealAdoptions(id, words.text, trx)),
      ...(await concealNotices(pathsOf([...mentions, ...briefs.mentions]), words.text, trx)),
    ]
    const sealed = await hideMentions(swapped, [...mentions, ...briefs.mentions], trx)
    const shelter = { kind: 'organization' as const, organizationId: id, begunBy: viewer.id }
    await insertShelter({ ...shelter, begunAt: now, until: shelterUntil(now), sealed }, trx)
    return ok({ slug: words.slug })
  })
}

const pathsOf = (mentions: Mention[]) =>
  mentions.filter(({ as }) => as === 'path').map(({ text }) => text)

async function concealBriefs(
  organizationId: string,
  words: ReturnType<typeof neutralWords>,
  now: Date,
  trx: Transaction,
) {
  const swapped = []
  const mentions: Mention[] = []
  for (const [at, brief] of (await listTitles(organizationId, trx)).entries()) {
    const slug = at === 0 ? words.slug : `${words.slug}-${at + 1}`
    const neutral = { title: words.challenge, slug, text: words.text }
    swapped.push(...(await concealChallenge(brief.id, neutral, now, trx)))
    swapped.push(await concealRequests(brief.id, words.text, trx))
    for (const known of brief.slugs)
      mentions.push({
        text: `/challenges/${known}`,
        instead: `/challenges/${slug}`,
        as: 'path',
      })
    for (const text of brief.titles) mentions.push({ text, instead: words.challenge, as: 'name' })
  }
  return { swapped, mentions }
}
