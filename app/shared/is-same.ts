/** Whether what was sent before by the same form says the very same: sent twice, not written anew after going back. */
export function isSame<Words extends object>(
  words: Words,
  sent: { [Key in keyof Words]: unknown } | undefined,
): boolean {
  if (!sent) return false
  return (Object.keys(words) as (keyof Words)[]).every((key) => words[key] === sent[key])
}
