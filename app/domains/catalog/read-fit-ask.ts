import {
  dimensions,
  isLevel,
  unknownProfile,
  type CapacityProfile,
} from '../challenges/capacity-profile'
import type { FitAsk } from './fit'

/**
 * What an address asks of the fit finder: `?people=2&skills=1&language=es&offline=on`. A side that is not given, or given
 * as anything but a level, is not known.
 */
export function readFitAsk(search: URLSearchParams): { asked: boolean; ask: FitAsk } {
  const given = dimensions.map((side) => [side, search.get(side)] as const)
  const known = given.flatMap(([side, text]) => {
    const level = text ? Number(text) : Number.NaN
    return isLevel(level) ? [[side, level] as const] : []
  })
  return {
    asked: given.some(([, text]) => text !== null),
    ask: {
      has: { ...unknownProfile, ...(Object.fromEntries(known) as Partial<CapacityProfile>) },
      language: search.get('language') || undefined,
      offline: search.get('offline') === 'on',
    },
  }
}
