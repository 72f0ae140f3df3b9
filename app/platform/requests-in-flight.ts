/** The stamps of requests that are not answered yet, so that a deadline can wait for what arrived before it. */
const stamps = new Map<symbol, Date>()

export function arrived(stamp: Date): symbol {
  const ticket = Symbol('request')
  stamps.set(ticket, stamp)
  return ticket
}

export function left(ticket: symbol): void {
  stamps.delete(ticket)
}

/** Whether a request that arrived before an instant is still being answered by this process. */
export function isAnyStampedBefore(instant: Date): boolean {
  return [...stamps.values()].some((stamp) => stamp < instant)
}
