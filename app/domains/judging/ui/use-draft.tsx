import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { DraftKeeper, type Answer, type Copy, type Entries } from '../draft-keeper'

export interface DraftedSheet {
  id: string
  page: string
  base: string
  savedByPage: string
  saved: Entries
  drawn: Entries
  isOpen: boolean
}

export type Draft = ReturnType<typeof useDraft>

/** Saves the sheet in `form` while it is being written: see `DraftKeeper`. */
export function useDraft(sheet: DraftedSheet) {
  const form = useRef<HTMLFormElement>(null)
  const [keeper] = useState(() => {
    const send = (copy: Copy, last: boolean) => sendDraft(`/judge/${sheet.id}/draft`, copy, last)
    return new DraftKeeper({ ...sheet, key: `sheet ${sheet.id}` }, { storage: ofThisBrowser, send })
  })
  const state = useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot)

  useEffect(() => {
    keeper.begin({
      read: () => entriesOf(form.current),
      write: (entries) => fill(form.current, entries),
    })
    const hurry = () => keeper.hurry()
    const last = () => keeper.hurry(true)
    window.addEventListener('online', hurry)
    window.addEventListener('pagehide', last)
    return () => {
      keeper.stop()
      window.removeEventListener('online', hurry)
      window.removeEventListener('pagehide', last)
    }
  }, [keeper])

  return {
    form,
    state,
    isOpen: sheet.isOpen,
    changed: () => keeper.changed(entriesOf(form.current)),
    useKept: () => keeper.useKept(),
    dropKept: () => keeper.dropKept(),
  }
}

/** Asked only once a page is in a browser: the server has none. */
const ofThisBrowser = {
  getItem: (key: string) => localStorage.getItem(key),
  setItem: (key: string, value: string) => localStorage.setItem(key, value),
  removeItem: (key: string) => localStorage.removeItem(key),
}

function entriesOf(form: HTMLFormElement | null): Entries {
  return [...new FormData(form ?? undefined)].map(([name, value]) => [name, String(value)])
}

/** Writes a copy into the form, as if it had been typed there. */
function fill(form: HTMLFormElement | null, entries: Entries): void {
  for (const [name, value] of entries) {
    const field = form?.elements.namedItem(name)
    if (field instanceof RadioNodeList || field instanceof HTMLTextAreaElement) field.value = value
  }
  form?.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Browsers send this much, and no more, for a page that is going away. */
const mostForTheLast = 60_000

async function sendDraft(address: string, copy: Copy, last: boolean): Promise<Answer> {
  const body = new URLSearchParams(copy.entries)
  body.set('page', copy.page)
  body.set('base', copy.base)
  const keepalive = last && body.toString().length < mostForTheLast
  const response = await fetch(address, { method: 'POST', body, keepalive, redirect: 'manual' })
  // Whoever is not signed in any more is led to sign in.
  if (response.type === 'opaqueredirect') return { kind: 'signed-out' }
  if (!response.ok && response.status !== 409) return { kind: 'failed' }
  const { savedAt, refusal } = (await response.json()) as { savedAt: string; refusal: string }
  return response.ok ? { kind: 'saved', savedAt } : { kind: 'refused', refusal }
}
