import { expect, test } from 'vitest'
import { declinedTogether } from './declined-together'

const declined = (field: string, reason: string, reasonLanguage = 'es') => ({
  field,
  reason,
  reasonLanguage,
})

test('a reason stands once for the texts that were not approved for it', () => {
  const [title, problem] = [declined('title', 'No se dice así.'), declined('problem', 'No se dice así.')] // prettier-ignore
  expect(declinedTogether([title, problem])).toEqual([
    { reason: 'No se dice así.', language: 'es', texts: [title, problem] },
  ])
})

test('what was not approved for another reason, in another language or for none stands apart', () => {
  const texts = [
    declined('title', 'No.'),
    declined('problem', ''),
    declined('users', 'No.'),
    declined('sign', 'No.', 'en'),
  ]
  expect(declinedTogether(texts).map(({ texts }) => texts.map(({ field }) => field))).toEqual([
    ['title'],
    ['problem'],
    ['users'],
    ['sign'],
  ])
  expect(declinedTogether([])).toEqual([])
})
