import { hashOf, newToken } from '~/platform/secrets'
import { ok } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notifyAddress } from '../notifications/notify.server'
import { after, type Viewer } from '../people/rules'
import { lockOwned } from './lock-owned.server'
import { inviteByMail } from './members'
import { countMailedSince, insertInvitation } from './queries-invitations.server'

const day = 24 * 60

/**
 * An owner sends an invitation for one to an address, whether or not it has an account here: that is told to nobody.
 * The address is forgotten with the mail.
 */
export function mailInvitation(viewer: Viewer, slug: string, address: string, now: Date) {
  const deed = { actor: viewer, kind: 'organization.invite-by-mail', shows: false }
  return transition(deed, async (trx, about) => {
    const owned = await lockOwned(viewer, slug, trx, about)
    if (!owned.ok) return owned
    const { id, name, status } = owned.value
    const mailed = await countMailedSince(id, after(now, -day), trx)
    const invited = inviteByMail(status, mailed, now)
    if (!invited.ok) return invited
    const token = newToken()
    const invitation = { ...invited.value, organizationId: id, createdBy: viewer.id }
    await insertInvitation({ ...invitation, byMail: true, tokenHash: hashOf(token) }, trx)
    const path = `/organizations/invitations/${token}`
    const notice = { kind: 'organization-invitation', facts: { organization: name }, path }
    await notifyAddress({ address, language: viewer.language }, notice, trx)
    return ok(undefined)
  })
}
