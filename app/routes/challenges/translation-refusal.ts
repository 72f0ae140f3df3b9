import type { ActionFunctionArgs } from '@remix-run/node'
import { declineTranslation } from '~/domains/challenges/decline-translation.server'
import { takeDecision } from './translation-decision.server'

/** The organisation takes away what its companion wrote and told in a language, back to what it stands by. */
export const action = (args: ActionFunctionArgs) =>
  takeDecision(args, declineTranslation, 'translation-declined')

export { default, loader } from '~/routes/only-posts'
