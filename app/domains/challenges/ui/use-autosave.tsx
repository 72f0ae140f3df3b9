import { useEffect, useRef, useState, type FocusEvent } from 'react'
import { seenField, type TextClash } from '~/shared/clashes'
import type { Clash } from '../clashes'
import { bringBackTyping, forgetTyping, keepTyping } from './kept-typing'

/** `failed` there is no connection, `ended` the session is over, `unfit` something typed does not fit its field. */
export type Failure = 'failed' | 'ended' | 'unfit'
/** Why it cannot be saved at all, however often it is sent. */
interface Refused {
  refusal: string
}
export type Saving = 'idle' | 'typed' | 'saving' | 'clash' | Failure | Refused | { savedAt: string }

/** Of answers to a brief's questions, or of the fields of another text. */
type AnyClash = Clash | TextClash

const fieldOf = (clash: AnyClash) => ('question' in clash ? clash.question : clash.field)

interface Saved<Met> {
  savedAt?: string
  clashes?: Met[]
  /** The fields that say which answers this form has shown, as they are from now on. */
  seen?: Record<string, string>
  /** Questions that were saved as answered although the form marks them as not known too. */
  marked?: string[]
}

/** A browser brings the line of the caret in sight, and leaves the rest of its field under the bar. */
function showWhole({ target }: FocusEvent<HTMLFormElement, Element>) {
  if (target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' })
}

/** How long nothing is typed before it is saved, and before what did not arrive is sent again. */
const pause = 1200
const again = 15_000

interface Autosave<Met> {
  /** Where the form's fields are sent; answers `Saved`. */
  address: string
  /** Under which name this browser keeps what has not arrived; without one it lives as long as the page does. */
  keptAs?: string
  /** Whether the form shows what just came back, rather than what is saved. */
  isReply?: boolean
  /** And could not be saved at all: this browser keeps it for when it can. */
  isRefused?: boolean
  /** Answers that it came back with, because somebody else saved others. */
  cameBackWith?: Met[]
}

/**
 * Saves a form as it is typed, a moment after the last key and whenever a field is left. What was typed is in this
 * browser first, and leaves it once it has arrived: without a connection or a session it is sent again until it does,
 * and a page that was closed meanwhile brings it back. Where somebody else saved another answer nothing more is saved
 * by itself until the person has chosen, and where it cannot be saved at all it is said why. A plain request rather than a fetcher, because a fetcher that fails takes
 * the page away and the text with it.
 */
export function useAutosave<Met extends AnyClash>({
  address,
  keptAs,
  isReply,
  isRefused,
  cameBackWith = [],
}: Autosave<Met>) {
  const isOpen = cameBackWith.length > 0
  const [saving, setSaving] = useState<Saving>(isOpen ? 'clash' : 'idle')
  const [clashes, setClashes] = useState(cameBackWith)
  const [marked, setMarked] = useState<string[]>([])
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const waiting = useRef(false)
  /** It was refused for what no further try changes: the button tries again. */
  const isOver = useRef(false)
  /** The answers of others that this page shows beside its own, for when the person has chosen. */
  const clashed = useRef<[string, string][] | undefined>(isOpen ? [] : undefined)

  async function save() {
    clearTimeout(timer.current)
    if (!waiting.current || clashed.current || isOver.current || !form.current) return
    waiting.current = false
    setSaving((before) => (before === 'failed' || before === 'ended' ? before : 'saving'))
    const outcome = await send(form.current)
    if (typeof outcome === 'string') {
      waiting.current = true
      if (outcome !== 'unfit') saveIn(again)
      return setSaving(outcome)
    }
    if ('refusal' in outcome) {
      isOver.current = true
      return setSaving(outcome)
    }
    setMarked(outcome.marked ?? [])
    const open = new Set(outcome.clashes?.map((clash) => seenField(fieldOf(clash))))
    const seen = Object.entries(outcome.seen ?? {})
    writeSeen(seen.filter(([name]) => !open.has(name)))
    if (outcome.clashes) {
      clashed.current = seen.filter(([name]) => open.has(name))
      setClashes(outcome.clashes)
      return setSaving('clash')
    }
    // What was typed meanwhile waits for its own turn.
    if (waiting.current) return keepTyping(keptAs, form.current)
    // A mark that did not count is no answer, and comes back where the page is opened again.
    if (outcome.marked?.length) keepTyping(keptAs, form.current)
    else forgetTyping(keptAs)
    setSaving({ savedAt: outcome.savedAt ?? '' })
  }

  async function send(typed: HTMLFormElement): Promise<Failure | Refused | Saved<Met>> {
    try {
      const body = new FormData(typed)
      const answer = await fetch(address, { method: 'POST', body })
      if (answer.redirected) return 'ended'
      if (answer.status === 400) return 'unfit'
      if (answer.status === 403 || answer.status === 404) return { refusal: 'brief-out-of-reach' }
      if (!answer.ok && answer.status !== 409) return 'failed'
      return (await answer.json()) as Refused | Saved<Met>
    } catch {
      return 'failed'
    }
  }

  function writeSeen(seen: [string, string][]) {
    for (const [name, value] of seen) {
      const field = form.current?.elements.namedItem(name)
      if (field instanceof HTMLInputElement) field.value = value
    }
  }

  function saveIn(milliseconds: number) {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(), milliseconds)
  }

  const hurry = useRef(save)
  hurry.current = save
  useEffect(() => {
    const back = () => void hurry.current()
    if (isRefused && form.current) keepTyping(keptAs, form.current)
    else if (isReply) forgetTyping(keptAs)
    else if (form.current && bringBackTyping(keptAs, form.current)) {
      waiting.current = true
      back()
    }
    window.addEventListener('online', back)
    return () => {
      clearTimeout(timer.current)
      window.removeEventListener('online', back)
    }
  }, [keptAs, isReply, isRefused])

  return {
    saving,
    clashes,
    marked,
    letGo: () => forgetTyping(keptAs),
    typing: {
      ref: form,
      onInput() {
        if (form.current) keepTyping(keptAs, form.current)
        waiting.current = true
        if (clashed.current || isOver.current) return
        setSaving((before) => (before === 'failed' || before === 'ended' ? before : 'typed'))
        saveIn(pause)
      },
      onBlur: () => void save(),
      onFocus: showWhole,
      // The button is the choice.
      onSubmit: () => writeSeen(clashed.current ?? []),
    },
  }
}
