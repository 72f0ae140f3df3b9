import type { z } from 'zod'
import { isSame } from '~/shared/is-same'
import { nothingDone, ok } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { listPeopleWithRole } from '../people/queries-roles.server'
import { lockPerson } from '../people/queries-person.server'
import type { Viewer } from '../people/rules'
import { insertMembership, listMemberships } from './queries-memberships.server'
import { findOrganization, insertOrganization } from './queries.server'
import type { organizationForm } from './schema'

/**
 * Founds an organisation, which waits for an administrator; whoever founds it is its owner and may write at once.
 * Founded twice with the same words while it waits, it is one: a button was pressed twice.
 * @returns its slug
 */
export function createOrganization(
  viewer: Viewer,
  form: z.output<typeof organizationForm>,
  now: Date,
) {
  return transition({ actor: viewer, kind: 'organization.create' }, async (trx, about) => {
    // Two clicks at one moment wait here for each other.
    await lockPerson(viewer.id, trx)
    const { website = null, stateCode = null, ...said } = form
    const words = { ...said, website, stateCode }
    for (const { slug, role, status } of await listMemberships(viewer.id, trx))
      if (role === 'owner' && status === 'pending')
        if (isSame(words, await findOrganization(slug, trx))) return nothingDone({ slug })
    const { id, slug } = await insertOrganization(
      { ...words, language: viewer.language, createdAt: now },
      trx,
    )
    about(id)
    await insertMembership(
      { organizationId: id, personId: viewer.id, role: 'owner', joinedAt: now },
      trx,
    )
    const administrators = await listPeopleWithRole('administrator', trx)
    await notify(
      administrators.map(({ personId }) => personId),
      {
        kind: 'organization-waits',
        facts: { organization: form.name },
        path: `/admin/organizations/${slug}`,
      },
      trx,
    )
    return ok({ slug })
  })
}
