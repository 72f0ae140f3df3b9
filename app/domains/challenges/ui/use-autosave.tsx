import { useRef, useState, type FormEvent } from 'react'

/** `failed` there is no connection, `ended` the session is over, `unfit` something typed does not fit its field. */
export type Failure = 'failed' | 'ended' | 'unfit'
export type Saving = 'idle' | 'typed' | 'saving' | Failure | { savedAt: string }

/** How long nothing is typed before it is saved. */
const pause = 1200

/**
 * Saves a form as it is typed, a moment after the last key and whenever a field is left. A connection that is gone
 * loses nothing: what was typed stays in the form, and the next key tries again. A plain request rather than a
 * fetcher, because a fetcher that fails takes the page away and the text with it.
 * @param address where the form's fields are sent; answers `{ savedAt }`
 */
export function useAutosave(address: string) {
  const [saving, setSaving] = useState<Saving>('idle')
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const waiting = useRef(false)

  async function save(form: HTMLFormElement) {
    clearTimeout(timer.current)
    if (!waiting.current) return
    waiting.current = false
    setSaving('saving')
    const outcome = await send(form)
    const failed = typeof outcome === 'string'
    if (failed) waiting.current = true
    // What was typed meanwhile waits for its own turn.
    if (failed || !waiting.current) setSaving(outcome)
  }

  async function send(form: HTMLFormElement): Promise<Failure | { savedAt: string }> {
    try {
      const answer = await fetch(address, { method: 'POST', body: new FormData(form) })
      if (answer.redirected) return 'ended'
      if (answer.status === 400) return 'unfit'
      return answer.ok ? ((await answer.json()) as { savedAt: string }) : 'failed'
    } catch {
      return 'failed'
    }
  }

  return {
    saving,
    onInput({ currentTarget: form }: FormEvent<HTMLFormElement>) {
      waiting.current = true
      setSaving('typed')
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(form), pause)
    },
    onBlur({ currentTarget: form }: FormEvent<HTMLFormElement>) {
      void save(form)
    },
  }
}
