import type { ActionFunctionArgs } from '@remix-run/node'
import { approveTranslation } from '~/domains/challenges/approve-translation.server'
import { takeDecision } from './translation-decision.server'

/** The organisation approves what its companion wrote and told in a language. */
export const action = (args: ActionFunctionArgs) =>
  takeDecision(
    args,
    (viewer, slug, language, { version }, now) =>
      approveTranslation(viewer, slug, language, version, now),
    'translation-approved',
  )

export { default, loader } from '~/routes/only-posts'
