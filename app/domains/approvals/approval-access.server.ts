import { forbidden, signedIn } from '../people/access.server'
import type { Visit } from '../people/visit'
import { readApproval } from './read-approval.server'
import type { ApprovalKind, Entitled } from './rules'

/**
 * What waits for a second person's word, for the page on which it is given: 403 for whoever may not give it,
 * with the reason to somebody who stands in for another.
 * @param entitled those who may in their own right, as the object's domain says
 * @param kind what they are about to do, for the audit chain
 */
export async function approvalToDecide(
  visit: Visit,
  request: Request,
  what: { kind: ApprovalKind; objectId: string | null },
  entitled: Entitled,
  kind: string,
) {
  const viewer = signedIn(visit, request)
  const { now, language } = visit
  const approval = await readApproval(what, entitled, { viewer, now, language })
  if (!approval.isDecider) throw await forbidden(visit, kind, what.objectId, approval.bar)
  return { viewer, ...approval }
}
