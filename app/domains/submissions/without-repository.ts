/**
 * Any stored value without the name of a repository and of whose it is, wherever they stand as words of their own.
 * Objects and lists keep their form.
 * @param fullName `owner/name`
 */
export function withoutRepository<Value>(value: Value, fullName: string): Value {
  const owner = fullName.split('/')[0] ?? fullName
  const names = new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:${escaped(fullName)}|${escaped(owner)})(?![\\p{L}\\p{N}_-])`,
    'giu',
  )
  return left(value) as Value

  function left(part: unknown): unknown {
    if (typeof part === 'string') return part.replace(names, '…')
    if (Array.isArray(part)) return part.map(left)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, member]) => [key, left(member)]))
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
