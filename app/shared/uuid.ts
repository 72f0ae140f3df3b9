/** Whether a part of an address can be an id; PostgreSQL refuses any other with an error. */
export function isUuid(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)
  )
}

/**
 * An id out of a hash, for what has to get the same one each time (RFC 9562, version 8).
 * @param hex at least 32 hexadecimal digits
 */
export function uuidFrom(hex: string): string {
  const part = (from: number, to: number) => hex.slice(from, to).toLowerCase()
  return `${part(0, 8)}-${part(8, 12)}-8${part(13, 16)}-a${part(17, 20)}-${part(20, 32)}`
}
