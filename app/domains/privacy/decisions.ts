import { ok, refuse } from '~/shared/result'
import { findThrough } from './find-through'
import { replaced } from './replace-words'
import type { Rewording, Trace } from './trace'

export const longestReason = 500

/** What an author decides about one trace. */
export interface Decision {
  choice: 'reworded' | 'kept'
  /** Why the words stay, where the author says so. */
  reason: string
  /** Said expressly that it may be read by everybody. */
  confirmed: boolean
}

/** By the trace's key. */
export type Decisions = ReadonlyMap<string, Decision>

/** What stands in a form by the trace's key: a reason may be typed, or a box ticked, before the choice is made. */
export type Choices = ReadonlyMap<string, Choice>

type Choice = Omit<Decision, 'choice'> & { choice: Decision['choice'] | null }

/** Of a text whose author has decided nothing yet. */
export const undecided: Decisions = new Map()

/** A trace with a key by which it is known again: the same words of the same kind have the same one. */
export type KeyedTrace = Trace & { key: string }

export type Decided = Pick<KeyedTrace, 'key' | 'kind'> & Decision

/** What a form of `TraceChoices` sends, for showing it again: `decision-KEY`, `reason-KEY`, `confirmed-KEY`. */
export function choicesIn(form: FormData): Choices {
  const names = [...form.keys()].map((name) =>
    /^(?:decision|reason|confirmed)-([0-9a-f]{32})$/.exec(name),
  )
  const keys = new Set(names.flatMap((name) => name?.[1] ?? []))
  return new Map([...keys].map((key) => [key, choiceIn(form, key)]))
}

function choiceIn(form: FormData, key: string): Choice {
  const choice = form.get(`decision-${key}`)
  const reason = form.get(`reason-${key}`)
  return {
    choice: choice === 'reworded' || choice === 'kept' ? choice : null,
    reason: typeof reason === 'string' ? reason.trim().slice(0, longestReason) : '',
    confirmed: form.get(`confirmed-${key}`) === 'on',
  }
}

/** Of these the decisions: whatever has no choice yet decides nothing. */
export const decisionsIn = (form: FormData): Decisions => made(choicesIn(form))

/** The choices that were made. */
export function made(choices: Choices): Decisions {
  return new Map(
    [...choices].flatMap(([key, { choice, ...said }]): [string, Decision][] =>
      choice ? [[key, { ...said, choice }]] : [],
    ),
  )
}

/** Whether a trace is one of those that are to be reworded. */
export const rewordedIn =
  (decisions: Decisions) =>
  ({ key }: KeyedTrace) =>
    decisions.get(key)?.choice === 'reworded'

/** Whether something is left to decide: neither kept before nor decided on now. */
export function isOpen(trace: KeyedTrace, kept: ReadonlySet<string>, decisions: Decisions) {
  return !kept.has(trace.key) && !decisions.has(trace.key)
}

/**
 * A text as its author wants it: what is to be reworded is, the rest stays. What certainly identifies somebody stays only
 * with a confirmation. Something that was decided on before stays as it is, unless it is decided on again.
 * @param find the traces of a text; it is asked again of what comes out, where less may hide more
 * @param say the words for a rewording
 */
export function settle(
  text: string,
  find: (text: string) => KeyedTrace[],
  kept: ReadonlySet<string>,
  decisions: Decisions,
  say: (rewording: Rewording) => string,
) {
  const isReworded = rewordedIn(decisions)
  const traces = findThrough(text, find, isReworded, say)
  const decided = traces.flatMap((trace) => {
    const decision = decisions.get(trace.key)
    return decision ? [{ ...trace, ...decision }] : []
  })
  if (decided.some(isUnconfirmed)) return refuse('confirmation-missing')
  return ok({
    text: replaced(text, traces.filter(isReworded), say),
    decided: [...new Map(decided.map((each) => [each.key, decidedOn(each)])).values()],
    open: traces.filter((trace) => isOpen(trace, kept, decisions)),
  })
}

const decidedOn = ({ key, kind, choice, reason, confirmed }: Decided): Decided => ({
  key,
  kind,
  choice,
  reason: choice === 'kept' ? reason : '',
  confirmed: choice === 'kept' && confirmed,
})

function isUnconfirmed({ choice, severity, confirmed }: Trace & Decision): boolean {
  return choice === 'kept' && severity === 'certain' && !confirmed
}
