import type { ShownProfile } from '~/shared/tables'

type Frequent = ShownProfile['frequent']

/**
 * The values seen most often, as many as are asked for.
 * @returns `tied` where the first of them are seen equally often: bars would all be full and compare nothing
 */
export function mostFrequent(frequent: Frequent, most: number): { shown: Frequent; tied: boolean } {
  const shown = frequent.slice(0, most)
  return { shown, tied: shown.length > 1 && shown.every(({ count }) => count === shown[0]?.count) }
}
