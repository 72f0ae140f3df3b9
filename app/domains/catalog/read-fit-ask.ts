import {
  dimensions,
  isLevel,
  unknownProfile,
  type CapacityProfile,
} from '../challenges/capacity-profile'
import type { FitAsk } from './fit'
import { isLanguageTag } from './language-tag'

/**
 * What an address asks of the fit finder: `?people=2&skills=1&language=es&offline=on`. A side that is not given, or given
 * as anything but a level, is not known; a language that is none is not asked for.
 */
export function readFitAsk(search: URLSearchParams): { asked: boolean; ask: FitAsk } {
  const language = search.get('language') ?? ''
  const given = dimensions.map((side) => [side, search.get(side)] as const)
  const known = given.flatMap(([side, text]) => {
    const level = text ? Number(text) : Number.NaN
    return isLevel(level) ? [[side, level] as const] : []
  })
  return {
    asked: given.some(([, text]) => text !== null),
    ask: {
      has: { ...unknownProfile, ...(Object.fromEntries(known) as Partial<CapacityProfile>) },
      language: isLanguageTag(language) ? language : undefined,
      offline: search.get('offline') === 'on',
    },
  }
}
