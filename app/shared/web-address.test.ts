import { expect, test } from 'vitest'
import { webAddress } from './web-address'

const isTaken = (typed: string) => webAddress(200).safeParse(typed).success

test('an address on the web is taken, with a sign of any kind in its path', () => {
  for (const typed of [
    'https://gob.mx/',
    'http://localhost:3000/x?y=a@b.example',
    'https://social.example/@copal',
    'https://a.example#x@y',
  ])
    expect(isTaken(typed), typed).toBe(true)
})

test('an address that looks like that of another site is refused', () => {
  for (const typed of [
    'https://gob.mx@evil.example/',
    'https://gob.mx:443@evil.example/',
    'https://@evil.example/',
    'https://:@evil.example/',
    'https:gob.mx@evil.example',
    'HTTPS:\\\\gob.mx@evil.example',
    'ftp://gob.mx/',
    'javascript:alert(1)',
    `https://gob.mx/${'x'.repeat(200)}`,
  ])
    expect(isTaken(typed), typed).toBe(false)
})
