import type { Submission } from '@conform-to/react'
import { choicesIn } from '~/domains/privacy/decisions'
import { listKeptKeys } from '~/domains/privacy/queries.server'
import { asTyped } from '~/domains/privacy/shown-trace'
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
  written: Written,
  sent: FormData,
) {
  if (!undecided.includes(refused.refusal))
    return { ...replyWith(submission, refused), shown: await shownAgain(written, sent) }
  const shown = await showWith(written, sent)
  return { ...replyWith(submission, { refusal: refused.refusal }), shown }
}

/** The same for a form that is not sent yet, or holds something that does not fit: words that were marked stay so. */
export async function replyUnsent<Schema>(
  submission: Submission<Schema>,
  { field, ...about }: Omit<Written, 'text'> & { field: string },
  sent: FormData,
) {
  const text = sent.get(field)
  const written = { ...about, text: typeof text === 'string' ? text : '' }
  return { ...submission.reply(), shown: await shownAgain(written, sent) }
}

/** The marked words of a form that showed them already; null of any other. */
async function shownAgain(written: Written, sent: FormData) {
  return choicesIn(sent).size > 0 ? asTyped(await showWith(written, sent)) : null
}

async function showWith({ text, language, objectId }: Written, sent: FormData) {
  const kept = objectId ? await listKeptKeys(objectId) : new Set<string>()
  return showTraces({ text, language }, kept, choicesIn(sent))
}
