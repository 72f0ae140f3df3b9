import { expect, test } from 'vitest'
import { answersOf } from './answers'
import { contentHash, inGroups, readReceiptCode, receiptCode } from './receipt'

const deadline = new Date('2019-02-02T00:00:00Z')
const handedIn = {
  receipt: '2019-7KQ4-M2XD-3',
  submission: 'a1b2',
  version: 3,
  handedInAt: new Date('2019-02-01T20:48:07Z'),
  repository: 'equipo-copal/indice-de-prisiones',
  commit: '9f4c2ab07d5e1b6c3a90f2e84d7716c5b0aa93e1',
  commitKnownSince: null,
  answers: answersOf({ title: 'Índice comparable' }),
  datasets: [
    { id: 'b', version: 1 },
    { id: 'a', version: 2 },
  ],
}

test('a receipt’s code tells the year and the version, and can be read out loud', () => {
  expect(receiptCode(deadline, new Uint8Array([0, 0, 0, 0, 0]), 1)).toBe('2019-0000-0000-1')
  const code = receiptCode(deadline, new Uint8Array([255, 1, 2, 3, 4]), 12)
  expect(code).toMatch(/^2019-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-12$/)
  expect(readReceiptCode(' 2o19-7kq4-m2xd-3 ')).toBe('2019-7KQ4-M2XD-3')
  expect(readReceiptCode('2019-LIO0-M2XD-3')).toBe('2019-1100-M2XD-3')
})

test('the hash is the same for the same work, in whatever order it was stored', () => {
  const { answers, ...rest } = handedIn
  const other = { answers, ...rest, datasets: [...handedIn.datasets].reverse() }
  expect(contentHash(other)).toBe(contentHash(handedIn))
  expect(contentHash(handedIn)).toMatch(/^[0-9a-f]{64}$/)
})

test('any change of what was handed in changes the hash', () => {
  const hash = contentHash(handedIn)
  for (const changed of [
    { ...handedIn, commit: handedIn.commit.replace('9', '8') },
    { ...handedIn, handedInAt: new Date('2019-02-01T20:48:08Z') },
    { ...handedIn, answers: { ...handedIn.answers, missing: 'nada' } },
    { ...handedIn, datasets: handedIn.datasets.slice(1) },
    { ...handedIn, commitKnownSince: new Date('2019-02-01T20:00:00Z') },
  ])
    expect(contentHash(changed)).not.toBe(hash)
})

test('a hash is shown in groups of four', () => {
  expect(inGroups('c8e15f2091bd')).toBe('c8e1 5f20 91bd')
})
