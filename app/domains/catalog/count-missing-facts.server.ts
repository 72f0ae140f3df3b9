import { emptyFacts, missingFacts } from './facts'
import { findDraft } from './queries-draft.server'

/** How many facts the entry of a tool still lacks before it can be published; all where nobody has begun. */
export async function countMissingFacts(toolId: string): Promise<number> {
  const draft = await findDraft(toolId)
  return missingFacts(draft?.facts ?? emptyFacts).length
}
