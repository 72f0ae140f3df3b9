import { randomBytes } from 'node:crypto'
import { createOrganization } from '~/domains/organizations/create-organization.server'
import { decideOrganization } from '~/domains/organizations/decide-organization.server'
import type { Decision } from '~/domains/organizations/rules'
import type { Viewer } from '~/domains/people/rules'
import { now } from '~/platform/clock'
import { somebody } from './people'

/** An organisation with its owner, decided on by an administrator in the order given; it waits where nothing is. */
export async function organization(...decisions: Decision[]) {
  const owner = await somebody()
  const created = await createOrganization(
    owner,
    { name: `Umbral ${randomBytes(4).toString('hex')}`, kind: 'cso', description: '' },
    now(),
  )
  if (!created.ok) throw new Error(created.refusal)
  const { slug } = created.value
  const administrator: Viewer = await somebody('administrator')
  for (const decision of decisions) {
    const note = 'Acta constitutiva y sitio web revisados.'
    await decideOrganization(administrator, slug, { decision, note }, now())
  }
  return { slug, owner, administrator }
}
