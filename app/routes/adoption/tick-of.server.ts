import type { Params } from '@remix-run/react'
import { isUuid } from '~/shared/uuid'

/** The adoption and the step of an address; 404 where they cannot be ids. */
export function tickOf({ adoption, step }: Params): { adoption: string; step: string } {
  if (!isUuid(adoption) || !isUuid(step)) throw new Response(null, { status: 404 })
  return { adoption, step }
}

/** The button is shown to whoever may press it. Who pressed it late gets a page that says that nothing was done. */
export function refuseTick(refusal: string): Response {
  const status = refusal === 'not-found' ? 404 : refusal === 'not-your-step' ? 403 : 409
  return new Response(null, { status })
}
