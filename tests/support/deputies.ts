import { findFactors } from '~/domains/people/queries-second-factor.server'
import type { Viewer } from '~/domains/people/rules'
import { realTime } from '~/platform/clock'
import { action as name, loader as own } from '~/routes/account/approvals'
import { action as accept } from '~/routes/account/deputy-acceptance'
import { enrol } from './factors'
import { post, read } from './visit'

/** Names a deputy, who has a second factor and accepts. */
export async function appoint(principal: Viewer, deputy: Viewer, at: Date): Promise<string> {
  if ((await findFactors(deputy.id)).factors === 0) await enrol(deputy, realTime())
  await post(name, { handle: deputy.handle }, { as: principal, at })
  const { deputies } = await read(own, { as: deputy, at })
  const { id } = deputies.find((each) => each.principal === principal.handle)!
  await post(accept, {}, { as: deputy, at, params: { deputy: id } })
  return id
}
