import { findReplacement } from '../incubation/queries-replacements.server'
import { listStageChanges } from '../incubation/queries.server'
import type { Adoption } from './queries.server'

/** Why the tool of an adoption was retired and what to use instead; null where it was not. */
export async function retirementOf({ toolId, toolStage }: Pick<Adoption, 'toolId' | 'toolStage'>) {
  if (toolStage !== 'retired') return null
  const latest = (await listStageChanges(toolId)).at(-1)
  return {
    reason: latest?.reason ?? '',
    language: latest?.language ?? 'es',
    instead: (await findReplacement(toolId)) ?? null,
  }
}
