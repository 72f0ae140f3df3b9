import { translator } from '~/locales/translator.server'
import { sign } from '~/platform/secrets'
import { mexicanStates } from '~/shared/mexican-states'
import type { KeyedTrace } from './decisions'
import { findTraces } from './find-traces'
import { loadLists } from './load-lists.server'
import { saidIn } from './said-in'
import type { Rewording, Trace } from './trace'
import { fold } from './words'

/**
 * The traces of texts, each with its key. The lists are read before the first one.
 * @param together the texts that belong together: what was found in one is known in all. None is for each its own
 * @param own names that are public anyway, such as the organisation's
 */
export async function traceFinder(
  together: string[] = [],
  own: string[] = [],
): Promise<(text: string) => KeyedTrace[]> {
  const lists = await loadLists()
  const said = together.length > 0 ? saidIn(together, lists, own) : null
  return (text) =>
    findTraces(text, lists, said ?? saidIn([text], lists, own)).map((trace) => ({
      ...trace,
      key: keyOf(trace.of ?? trace),
    }))
}

/** An HMAC, since a telephone's few digits are soon guessed from a plain hash. */
function keyOf({ kind, words }: Pick<Trace, 'kind' | 'words'>): string {
  return sign(`trace ${kind} ${fold(words)}`).slice(0, 32)
}

/** Says a rewording in a text's language, in the interface's source where it is none of the interface's. */
export function rewordingIn(language: string): (rewording: Rewording) => string {
  const t = translator(language) as (key: string, values: object) => string
  return (rewording) => {
    if (rewording.as === 'nobody') return ''
    if (!('state' in rewording)) return t(`privacy:rewording.${rewording.as}`, rewording)
    const { as, state } = rewording
    if (!state) return t(`privacy:rewording.${as}`, {})
    return t(`privacy:rewording.${as}Of`, { state: mexicanStates[state], context: state })
  }
}
