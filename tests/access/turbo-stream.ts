/** Numbers below zero stand for what JSON has no word for; none of them is a text. */
type Flat = unknown[]

/**
 * The texts that a loader sent, with the names that lead to each. Remix writes an answer's data as one flat list, in which
 * an object names its keys and values by their places (turbo-stream 2).
 */
export function textsOf(answer: string): { path: string; text: string }[] {
  const flat = JSON.parse(answer.split('\n')[0]!) as Flat
  const texts: { path: string; text: string }[] = []
  const seen = new Set<string>()
  visit(0, '')
  return texts

  function visit(place: number, path: string): void {
    if (place < 0 || seen.has(`${place} ${path}`)) return
    seen.add(`${place} ${path}`)
    const value = flat[place]
    if (typeof value === 'string') texts.push({ path, text: value })
    else if (Array.isArray(value)) visitList(value as Flat, path)
    else if (value !== null && typeof value === 'object')
      for (const [key, at] of Object.entries(value))
        visit(at as number, `${path}.${String(flat[Number(key.slice(1))])}`)
  }

  function visitList(list: Flat, path: string): void {
    const [kind] = list
    // A date, a link and the like are their own text; an error, a promise or a set is a list of places.
    if (typeof kind !== 'string') for (const at of list) visit(at as number, `${path}[]`)
    else if (kind === 'D' || kind === 'U') texts.push({ path, text: String(list[1]) })
    else for (const at of list.slice(1)) if (typeof at === 'number') visit(at, path)
  }
}
