/** Where two numbers lie between zero and the larger of them, as shares of it. */
export interface SuccessScale {
  /** What is wished for: that it rises, falls, or stays as it is. */
  direction: 'rise' | 'fall' | 'keep'
  today: number
  target: number
}

/** The scale of a sign of success. Both numbers are zero or more, as the questions take them. */
export function measureOf(today: number, target: number): SuccessScale {
  const largest = Math.max(today, target)
  const share = (value: number) => (largest === 0 ? 0 : value / largest)
  const direction = target > today ? 'rise' : target < today ? 'fall' : 'keep'
  return { direction, today: share(today), target: share(target) }
}
