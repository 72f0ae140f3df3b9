import { expect, test } from 'vitest'
import { hasClabeDigit, hasCurpDigit, hasNssDigit, hasRfcDigit } from './check-digits'

/** Published examples, and an authority's own. */
const examples = [
  ['a CURP', hasCurpDigit, ['HEGG560427MVZRRL04', 'BOXW310820HNERXN09']],
  ['an RFC', hasRfcDigit, ['GODE561231GR8', 'SAT970701NN3']],
  ['an NSS', hasNssDigit, ['12345678903', '72795608040']],
  ['a CLABE', hasClabeDigit, ['032180000118359719', '002010077777777771']],
] as const

for (const [name, check, codes] of examples)
  test(`the check digit of ${name} is right in what was published, and in nothing that differs by one digit`, () => {
    for (const code of codes) {
      expect(check(code)).toBe(true)
      const last = code.at(-1)!
      const others = [...'0123456789A'].filter((digit) => digit !== last)
      expect(others.filter((digit) => check(code.slice(0, -1) + digit))).toEqual([])
      expect(check(code.slice(1))).toBe(false)
    }
  })
