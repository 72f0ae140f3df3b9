/** How long until something, in its two largest units that help: days count from the third on. */
export interface TimeLeft {
  unit: 'days' | 'hours' | 'minutes'
  days: number
  hours: number
  minutes: number
}

/**
 * Time left, rounded down: what is promised is never more than there is. Up to 48 hours are told in hours, as people
 * at an event count them.
 */
export function timeLeft(now: Date, until: Date): TimeLeft {
  const minutes = Math.max(0, Math.floor((until.getTime() - now.getTime()) / 60_000))
  const hours = Math.floor(minutes / 60)
  if (hours >= 48)
    return { unit: 'days', days: Math.floor(hours / 24), hours: hours % 24, minutes: 0 }
  return { unit: hours > 0 ? 'hours' : 'minutes', days: 0, hours, minutes: minutes % 60 }
}
