import { useEffect, type RefObject } from 'react'

/**
 * The keys of a sheet: 0 to 4 choose a level in the open criterion, J and K go to the next and the one before, N to
 * the note. They work only while the focus is in the sheet and outside of a text, so that they are nobody's surprise
 * (WCAG 2.2, 2.1.4).
 */
export function useSheetKeys(form: RefObject<HTMLFormElement>): void {
  useEffect(() => {
    const place = form.current
    place?.addEventListener('keydown', press)
    return () => place?.removeEventListener('keydown', press)
  }, [form])
}

function press(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target instanceof HTMLTextAreaElement) return
  const form = event.currentTarget as HTMLFormElement
  const items = [...form.querySelectorAll('details')]
  const at = items.findIndex((item) => item.contains(event.target as Node) && item.open)
  const here = at >= 0 ? at : items.findIndex((item) => item.open)
  const key = event.key.toLowerCase()
  if (/^[0-4]$/.test(key))
    items[here]?.querySelectorAll<HTMLInputElement>('[type=radio]')[Number(key)]?.click()
  else if (key === 'j') open(items[here + 1])
  else if (key === 'k') open(items[here - 1])
  else if (key === 'n') items[here]?.querySelector('textarea')?.focus()
  else return
  event.preventDefault()
}

function open(item: HTMLDetailsElement | undefined): void {
  if (!item) return
  item.open = true
  item.querySelector('summary')?.focus()
}
