import type { z } from 'zod'
import { isSame } from '~/shared/is-same'
import { nothingDone, ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { findDatathon } from '../datathons/queries.server'
import { canActFor } from '../organizations/policy'
import { findMembership } from '../organizations/queries-memberships.server'
import { findOrganization } from '../organizations/queries.server'
import { mayWrite } from '../organizations/rules'
import type { Viewer } from '../people/rules'
import { rewordAll } from '../privacy/reword-all.server'
import { insertChallenge, lockSent } from './queries.server'
import type { newChallengeForm } from './schema'

/**
 * Begins a brief for one of the writer's organisations, one that still waits to be verified too; one brief be the form
 * sent twice.
 * @returns its slug
 */
export function createChallenge(
  viewer: Viewer,
  form: z.output<typeof newChallengeForm>,
  now: Date,
) {
  const deed = { actor: viewer, kind: 'challenge.create', shows: false }
  return transition(deed, async (trx, about) => {
    const organization = await findOrganization(form.organization, trx)
    if (!organization) return refuse('not-a-choice', 'organization')
    const membership = await findMembership(viewer.id, organization.id, trx)
    if (!canActFor(viewer, membership)) return refuse('not-allowed')
    if (!mayWrite(organization.status)) return refuse('organization-stopped')
    const datathon = form.datathon ? await findDatathon(form.datathon, trx) : null
    if (datathon === undefined) return refuse('not-a-choice', 'datathon')
    if (datathon && datathon.submissionsCloseAt <= now) return refuse('deadline-passed', 'datathon')
    // Its writers have it in mails and in their browsers, so it never holds what could point at a person.
    const address = await rewordAll(form.title, form.language)
    const words = {
      organizationId: organization.id,
      datathonId: datathon?.id ?? null,
      title: form.title,
      theme: form.theme,
      language: form.language,
      createdBy: viewer.id,
    }
    const sent = form.once ? await lockSent(form.once, trx) : undefined
    if (sent && isSame(words, sent)) return nothingDone({ slug: sent.slug })
    const { id, slug } = await insertChallenge(
      address,
      { ...words, createdAt: now, once: sent ? null : form.once },
      trx,
    )
    about(id)
    return ok({ slug })
  })
}
