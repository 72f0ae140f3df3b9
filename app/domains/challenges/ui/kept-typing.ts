/** What was typed and may not have reached the server, as a form sends it. */
type Entries = [string, string][]

/** The browser's own store; a full or forbidden one keeps nothing, and what is typed lives as long as the page does. */
export function keepTyping(name: string | undefined, form: HTMLFormElement): void {
  try {
    if (name) localStorage.setItem(name, JSON.stringify(entriesOf(form)))
  } catch {
    return
  }
}

export function forgetTyping(name: string | undefined): void {
  try {
    if (name) localStorage.removeItem(name)
  } catch {
    return
  }
}

/**
 * Writes into a form what an earlier page of it left in this browser.
 * @returns whether the form now says something else than it did
 */
export function bringBackTyping(name: string | undefined, form: HTMLFormElement): boolean {
  const kept = name ? readTyping(name) : null
  if (!kept) return false
  const before = wordsOf(entriesOf(form))
  if (wordsOf(kept) === before) {
    forgetTyping(name)
    return false
  }
  for (const field of form.elements) write(field, kept)
  return wordsOf(entriesOf(form)) !== before
}

function readTyping(name: string): Entries | null {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') as Entries | null
  } catch {
    return null
  }
}

const entriesOf = (form: HTMLFormElement): Entries =>
  [...new FormData(form)].map(([name, value]) => [name, String(value)])

/** What was typed, without which answers the page had shown. */
const wordsOf = (entries: Entries) =>
  JSON.stringify(entries.filter(([name]) => !name.endsWith('-seen')))

function write(field: Element, kept: Entries): void {
  const isInput = field instanceof HTMLInputElement
  if (!isInput && !(field instanceof HTMLTextAreaElement)) return
  if (isInput && (field.type === 'checkbox' || field.type === 'radio')) {
    field.checked = kept.some(([name, value]) => name === field.name && value === field.value)
    return
  }
  // The names of the questions repeat, and are the form's own.
  if (field.name === 'question') return
  const value = kept.find(([name]) => name === field.name)?.[1]
  if (value !== undefined) field.value = value
}
