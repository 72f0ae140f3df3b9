/**
 * The four limits between five classes of as many values each, rounded to two digits so that a key can be read.
 * @param values in any order
 */
export function classLimits(values: readonly number[]): [number, number, number, number] {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => rounded(sorted[Math.floor(share * sorted.length)] ?? 0)
  return [at(0.2), at(0.4), at(0.6), at(0.8)]
}

function rounded(value: number): number {
  return Number(value.toPrecision(2))
}
