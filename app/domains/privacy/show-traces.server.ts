import { made, rewordedIn, type Choices } from './decisions'
import { rewordingIn, traceFinder } from './find-keyed.server'
import { findThrough } from './find-through'
import { readAs } from './read-as'
import type { ShownText, ShownTrace } from './shown-trace'

/**
 * A text with what could point at a person, for its author to decide on.
 * @param kept the keys of what was kept before
 * @param sent what the author has just typed and chosen, which comes back with a refused form; null where nothing was sent
 * @param find of a text that belongs to others
 */
export async function showTraces(
  { text, language }: { text: string; language: string },
  kept: ReadonlySet<string>,
  sent: Choices | null = null,
  find?: Awaited<ReturnType<typeof traceFinder>>,
): Promise<ShownText> {
  const seek = find ?? (await traceFinder())
  const say = rewordingIn(language)
  // What only appears once something is reworded is asked too: a refusal may be about nothing that is not shown.
  const found = findThrough(text, seek, rewordedIn(made(sent ?? new Map())), say)
  const sentences = readAs(text, found, say)
  const traces = found.map(
    ({ key, kind, start, end, words, why, severity, rewording }): ShownTrace => {
      const isKept = kept.has(key)
      const decision = sent?.get(key)
      const choice = decision?.choice ?? (isKept ? 'kept' : null)
      const confirmed = decision ? decision.confirmed : isKept
      return {
        key,
        kind,
        start,
        end,
        words,
        why,
        severity,
        choice,
        confirmed,
        proposal: say(rewording),
        readsAs: sentences.get(key) ?? [],
        reason: decision?.reason ?? '',
        open: !isKept,
        error: sent && errorOf({ choice, confirmed, severity }),
      }
    },
  )
  return { text, language, traces }
}

function errorOf(trace: Pick<ShownTrace, 'choice' | 'confirmed' | 'severity'>) {
  if (trace.choice === null) return 'undecided'
  const isSure = trace.severity === 'certain' && trace.choice === 'kept'
  return isSure && !trace.confirmed ? 'not-confirmed' : null
}
