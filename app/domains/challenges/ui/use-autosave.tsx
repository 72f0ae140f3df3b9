import { useRef, useState, type FormEvent } from 'react'

export type Saving = 'idle' | 'typed' | 'saving' | 'failed' | { savedAt: string }

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
    const savedAt = await send(form)
    if (!savedAt) waiting.current = true
    // What was typed meanwhile waits for its own turn.
    if (!savedAt || !waiting.current) setSaving(savedAt ? { savedAt } : 'failed')
  }

  async function send(form: HTMLFormElement): Promise<string | null> {
    try {
      const answer = await fetch(address, { method: 'POST', body: new FormData(form) })
      // A session that has ended leads to the page for signing in.
      if (!answer.ok || answer.redirected) return null
      return ((await answer.json()) as { savedAt: string }).savedAt
    } catch {
      return null
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
