import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { ByteCensus } from './byte-census'

function census(bytes: Uint8Array, piece = bytes.length) {
  const counted = new ByteCensus()
  for (let at = 0; at < bytes.length; at += piece) counted.see(bytes.subarray(at, at + piece))
  counted.end()
  const { wellFormed, illFormed, controls } = counted
  return { wellFormed, illFormed, controls }
}

test('UTF-8 is well formed however it is cut', () => {
  const bytes = Buffer.from('Ñuu, 32 °C, 😀')
  for (const piece of [1, 2, 3, 100]) {
    expect(census(bytes, piece)).toMatchObject({ wellFormed: 3, illFormed: 0 })
  }
})

test('Latin letters of one byte are ill-formed UTF-8', () => {
  expect(census(iconv.encode('Año, Querétaro, Michoacán', 'latin1'))).toMatchObject({
    wellFormed: 0,
    illFormed: 3,
    controls: 0,
  })
})

test('quotes and the euro of Windows-1252 lie where ISO-8859-1 has no signs', () => {
  expect(census(iconv.encode('“20 €”', 'win1252')).controls).toBe(3)
})

test.each([
  ['an overlong form', [0xc0, 0xaf]],
  ['a surrogate', [0xed, 0xa0, 0x80]],
  ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
  ['a character cut off', [0xe2, 0x82]],
])('%s is not well formed', (_what, bytes) => {
  expect(census(Uint8Array.from(bytes))).toMatchObject({ wellFormed: 0 })
  expect(census(Uint8Array.from(bytes)).illFormed).toBeGreaterThan(0)
})
