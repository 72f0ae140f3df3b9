import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { acceptOwnership } from './members'
import { canActFor } from './policy'
import { findMembership, updateMembershipRole } from './queries-memberships.server'
import { deleteOffer, deleteOffersBy, findOffer } from './queries-ownership.server'
import { lockOrganization } from './queries.server'

/**
 * A member answers the offer to own the organisation. Accepting makes them an owner, and where it was to be handed
 * over, whoever offered it a member, both at once. Whoever offered it is told.
 */
export function answerOffer(viewer: Viewer, slug: string, accepts: boolean, now: Date) {
  const kind = accepts ? 'organization.accept-ownership' : 'organization.decline-ownership'
  return transition({ actor: viewer, kind, shows: false }, async (trx, about) => {
    const organization = await lockOrganization(slug, trx)
    if (!organization) return refuse('not-found')
    const { id, name } = organization
    about(id)
    if (!canActFor(viewer, await findMembership(viewer.id, id, trx))) return refuse('not-allowed')
    const offer = await findOffer(id, viewer.id, trx)
    const possible = acceptOwnership(offer, now)
    if (!offer || !possible.ok) return refuse('no-offer')
    await deleteOffer(id, viewer.id, trx)
    if (accepts) await updateMembershipRole(id, viewer.id, 'owner', trx)
    if (accepts && offer.stepsDown) {
      await updateMembershipRole(id, offer.offeredBy, 'member', trx)
      await deleteOffersBy(id, offer.offeredBy, trx)
    }
    const told = accepts ? 'organization-offer-accepted' : 'organization-offer-declined'
    const path = `/organizations/${slug}/members`
    await notify([offer.offeredBy], { kind: told, facts: { organization: name }, path }, trx)
    return ok(undefined)
  })
}
