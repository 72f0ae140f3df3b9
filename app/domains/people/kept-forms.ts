import { isSecret } from '~/shared/typed-texts'

/** How long a form that was sent too late waits for its sender to sign in. */
export const keptFormMinutes = 60

/** More than the longest form holds. */
const longest = 400_000

/**
 * What is kept of a form: its texts in their order, without secrets and files.
 * @returns null where nothing was typed, or more than is kept
 */
export function keepable(form: Iterable<[string, unknown]>): [string, string][] | null {
  const texts = [...form].filter(
    (field): field is [string, string] => typeof field[1] === 'string' && !isSecret(field[0]),
  )
  const length = texts.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  return length > longest || texts.every(([, value]) => value.trim() === '') ? null : texts
}

/** The page of a form that was kept, asked to show it as it was. */
export function withKeptForm(address: URL): string {
  const search = new URLSearchParams(address.search)
  search.set('kept', '1')
  return `${address.pathname}?${search}`
}

/** The same page as it is for everybody who has nothing kept. */
export function withoutKeptForm(address: URL): string {
  const search = new URLSearchParams(address.search)
  search.delete('kept')
  return search.size > 0 ? `${address.pathname}?${search}` : address.pathname
}

export const asksForKeptForm = (address: URL) => address.searchParams.has('kept')
