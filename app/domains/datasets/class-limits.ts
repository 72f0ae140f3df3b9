type Limits = [number, number, number, number]

/**
 * The four limits between five classes of as many values each; where values repeat so much that two limits would be the
 * same, between five equal steps instead. Rounded to two digits, so that a key can be read; whole where all values are:
 * nobody counts half a row.
 * @param values in any order
 */
export function classLimits(values: readonly number[]): Limits {
  const sorted = [...values].sort((a, b) => a - b)
  const [least, greatest] = [sorted[0] ?? 0, sorted.at(-1) ?? 0]
  const whole = values.every(Number.isInteger)
  const rounded = (value: number) => {
    const short = Number(value.toPrecision(2))
    return whole ? Math.ceil(short) : short
  }
  const ranks = limits((part) => rounded(sorted[Math.floor(part * sorted.length)] ?? 0))
  if (isRising(ranks)) return ranks
  const steps = limits((part) => rounded(least + part * (greatest - least)))
  if (isRising(steps)) return steps
  // All values are alike, or nearly: whole steps above the least tell them apart well enough.
  return limits((part) => Math.floor(least) + Math.round(part * 5))
}

function limits(at: (part: number) => number): Limits {
  return [at(0.2), at(0.4), at(0.6), at(0.8)]
}

function isRising(all: Limits): boolean {
  return all.every((limit, index) => index === 0 || limit > all[index - 1]!)
}
