/**
 * Where an instant lies among others in their order: 2.5 is halfway between the third and the fourth.
 * Before the first it is -1, after the last the last's index.
 */
export function between(events: { at: Date }[], now: Date): number {
  const passed = events.filter(({ at }) => at <= now).length
  const before = events[passed - 1]
  const after = events[passed]
  if (!before) return -1
  if (!after) return events.length - 1
  const span = after.at.getTime() - before.at.getTime()
  return passed - 1 + (now.getTime() - before.at.getTime()) / span
}
