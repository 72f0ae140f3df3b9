import type { z } from 'zod'
import { ok } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { listPeopleWithRole } from '../people/queries-roles.server'
import { lockPerson } from '../people/queries-person.server'
import type { Viewer } from '../people/rules'
import { insertMembership, listMemberships } from './queries-memberships.server'
import { insertOrganization } from './queries.server'
import type { organizationForm } from './schema'

/**
 * Founds an organisation, which waits for an administrator; whoever founds it is its owner and may write at once.
 * Founded twice under one name while it waits, it is one: a button was pressed twice.
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
    const own = (await listMemberships(viewer.id, trx)).find(
      ({ name, role, status }) => name === form.name && role === 'owner' && status === 'pending',
    )
    if (own) return ok({ slug: own.slug })
    const { website = null, stateCode = null, ...said } = form
    const { id, slug } = await insertOrganization(
      { ...said, language: viewer.language, website, stateCode, createdAt: now },
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
