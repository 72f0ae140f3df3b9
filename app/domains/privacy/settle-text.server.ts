import { ok, refuse } from '~/shared/result'
import { settle, type Decisions } from './decisions'
import { rewordingIn, traceFinder } from './find-keyed.server'

const nothingKept: ReadonlySet<string> = new Set()

/**
 * A text that is about to become public, as its author decided on what could point at a person. Refused as long as
 * something is undecided, or stays without the confirmation that it needs. What comes back is to be stored, and what was
 * decided to be recorded (`recordDecisions`) in the same transaction.
 * @param together the texts that it belongs to, itself among them
 */
export async function settleText(
  written: { text: string; language: string },
  decisions: Decisions,
  kept: ReadonlySet<string> = nothingKept,
  together: string[] = [],
) {
  const { text, language } = written
  const settled = settle(text, await traceFinder(together), kept, decisions, rewordingIn(language))
  if (!settled.ok) return settled
  if (settled.value.open.length > 0) return refuse('traces-undecided')
  return ok({ text: settled.value.text, decided: settled.value.decided })
}
