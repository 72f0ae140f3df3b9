import { ok, refuse } from '~/shared/result'
import { endsAbbreviated } from './sentences'
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
export function decisionsIn(form: FormData): Decisions {
  return new Map(
    [...choicesIn(form)].flatMap(([key, { choice, ...said }]): [string, Decision][] =>
      choice ? [[key, { ...said, choice }]] : [],
    ),
  )
}

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
  const traces = find(text)
  const decided = traces.flatMap((trace) => {
    const decision = decisions.get(trace.key)
    return decision ? [{ ...trace, ...decision }] : []
  })
  if (decided.some(isUnconfirmed)) return refuse('confirmation-missing')
  const settled = replaced(
    text,
    decided.filter(({ choice }) => choice === 'reworded'),
    say,
  )
  const staying = new Set([...kept, ...decided.map(({ key }) => key)])
  return ok({
    text: settled,
    decided: [...new Map(decided.map((each) => [each.key, decidedOn(each)])).values()],
    open: find(settled).filter(({ key }) => !staying.has(key)),
  })
}

/** A text with each of some traces, which stand in their order, replaced by its rewording. */
export function replaced(
  text: string,
  traces: Pick<Trace, 'start' | 'end' | 'rewording'>[],
  say: (rewording: Rewording) => string,
): string {
  let written = text
  for (const { start, end, rewording } of traces.toReversed()) {
    const words = say(rewording)
    const before = makeRoom(text.slice(0, start), words)
    written =
      before +
      fitted(words, before) +
      afterState(rewording, text.slice(start, end), written.slice(end))
  }
  return written
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

/** «El penal de X, Oaxaca, está …»: what closed the state's commas goes with them. */
function afterState(rewording: Rewording, replacedWords: string, after: string): string {
  return 'state' in rewording && replacedWords.includes(', ')
    ? after.replace(/^,(?= \p{Ll})/u, '')
    : after
}

/** How far back the words stand that have to give way. */
const reach = 12

/**
 * «al un contacto», «del una persona» and «el un contacto» lose the article that the words bring themselves; no words need
 * no space, and no «de» before it: «su comunidad de …».
 */
function makeRoom(before: string, words: string): string {
  const tail = before.slice(-reach)
  const head = before.slice(0, before.length - tail.length)
  if (words === '') return head + tail.replace(/(?:\s+(?:de|of|llamad[oa]))?\s+$/i, '')
  if (/^(?:una?|otr[ao]|comunidades) /.test(words))
    return (
      head +
      tail
        .replace(/(?<=(?<![\p{L}\p{M}])(?:a|de))l $/iu, ' ')
        .replace(/(?<![\p{L}\p{M}])(?:el|la|los|las) $/iu, '')
    )
  return /^(?:a|another) /.test(words)
    ? head + tail.replace(/(?<![\p{L}\p{M}])(?:the|an?) $/iu, '')
    : before
}

/** A rewording that begins a sentence begins with a capital; after an abbreviation's point none begins. */
function fitted(words: string, before: string): string {
  const tail = before.slice(-8)
  const opens =
    tail.trim() === ''
      ? before.length < 8
      : !endsAbbreviated(tail.trimEnd()) && /[.!?¿¡\n]["»”]?\s*[«“"(]?$/.test(tail)
  return opens ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
