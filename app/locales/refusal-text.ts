/**
 * The sentence of a refusal code, from any namespace's `t`. A test holds that every code in the code has one. A code with
 * a number behind a colon, `too-many-tries:720`, says after how many seconds it is worth trying again: the sentence says
 * minutes. One that is usually laid at a field has its sentence among those of `locales/es/errors.ts`.
 */
export function refusalText(t: (...key: never[]) => unknown, code: string): string {
  const [key, seconds] = code.split(':')
  const count = seconds === undefined ? undefined : Math.ceil(Number(seconds) / 60)
  return (t as (keys: string[], values: object) => string)([`refusals:${key}`, `errors:${key}`], {
    count,
  })
}
