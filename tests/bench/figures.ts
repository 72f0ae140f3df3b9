export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

export function say(line: string) {
  process.stdout.write(`${line}\n`)
}
