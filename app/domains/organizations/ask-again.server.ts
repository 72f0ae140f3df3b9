import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { listPeopleWithRole } from '../people/queries-roles.server'
import type { Viewer } from '../people/rules'
import { canAskAgain } from './policy'
import { findMembership } from './queries-memberships.server'
import { insertDecision, lockOrganization } from './queries.server'
import { askAgain as ask } from './rules'

/** An organisation that was refused asks again, saying what changed; the administrators are told. */
export function askAgain(viewer: Viewer, slug: string, note: string, now: Date) {
  const deed = { actor: viewer, kind: 'organization.ask-again', shows: false }
  return transition(deed, async (trx, about) => {
    const organization = await lockOrganization(slug, trx)
    if (!organization) return refuse('not-found')
    const { id, name } = organization
    about(id)
    if (!canAskAgain(viewer, await findMembership(viewer.id, id, trx))) return refuse('not-allowed')
    const asked = ask(organization.status)
    if (!asked.ok) return asked
    const said = { organizationId: id, note, decidedBy: viewer.id, decidedAt: now }
    await insertDecision({ ...said, status: asked.value }, trx)
    const administrators = await listPeopleWithRole('administrator', trx)
    await notify(
      administrators.map(({ personId }) => personId),
      {
        kind: 'organization-waits',
        facts: { organization: name },
        path: `/admin/organizations/${slug}`,
      },
      trx,
    )
    return ok(undefined)
  })
}
