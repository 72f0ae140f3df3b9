import type { Submission } from '@conform-to/react'
import type { Decisions } from '~/domains/privacy/decisions'
import { listKeptKeys } from '~/domains/privacy/queries.server'
import { showTraces } from '~/domains/privacy/show-traces.server'
import { replyWith } from '~/ui/form/reply'

/** The refusals of a text whose author has to decide first. */
const undecided = ['traces-undecided', 'confirmation-missing']

interface Written {
  text: string
  language: string
  /** What the text belongs to, where its author has decided before. */
  objectId?: string
}

/**
 * Answers a form that was refused; where words wait for a decision the text comes back with them marked. What was typed
 * and chosen comes back in any case.
 */
export async function replyWithTraces<Schema>(
  submission: Submission<Schema>,
  refused: { refusal: string; field?: string; also?: string[] },
  { text, language, objectId }: Written,
  decisions: Decisions,
) {
  if (!undecided.includes(refused.refusal))
    return { ...replyWith(submission, refused), shown: null }
  const kept = objectId ? await listKeptKeys(objectId) : new Set<string>()
  const shown = await showTraces({ text, language }, kept, decisions)
  return { ...replyWith(submission, { refusal: refused.refusal }), shown }
}
