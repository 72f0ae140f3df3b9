import { expect, test } from 'vitest'
import { canonicalJson } from '~/shared/canonical-json'
import { hashOf, makeBundle, recompute, type Bundle } from './bundle'

const words = ['nada', 'poco', 'algo', 'bastante', 'todo']

function judgedEvent(): Parameters<typeof makeBundle>[0] {
  const levels = [
    [4, 3],
    [3, 3],
    [1, 2],
  ]
  return {
    datathon: { slug: 'prisiones-2019', name: 'Tortura y corrupción en prisiones' },
    rubric: [
      { id: 'problem', name: 'Responde al problema', weight: 60, levels: words },
      { id: 'harm', name: 'No causa daño', weight: 40, levels: words },
    ],
    submissions: ['copal', 'alambre', 'comal', 'sin hojas'].map((team) => ({
      id: team,
      team,
      challenge: 'Saber en qué prisiones se tortura más',
      version: 1,
      commit: 'a'.repeat(40),
    })),
    sheets: ['copal', 'alambre', 'comal'].flatMap((submission, index) =>
      ['J1', 'J2', 'J3'].map((judge, severity) => {
        const [problem = 0, harm = 0] = levels[index] ?? []
        return { judge, submission, levels: { problem, harm: Math.max(0, harm - severity) } }
      }),
    ),
    awards: [{ award: 'Pasa a incubación', submission: 'copal', reason: '' }],
  }
}

const bundle = (): Bundle => makeBundle(judgedEvent(), new Date('2019-02-15T18:00:00Z'))

test('a bundle states the ranking with its uncertainty, and what was not judged apart', () => {
  const { ranking, unscored, runs, stability } = bundle()
  expect(ranking.map(({ submission, place, points }) => [submission, place, points])).toEqual([
    ['copal', 1, 80],
    ['alambre', 2, 65],
    ['comal', 3, 25],
  ])
  expect(unscored).toEqual(['sin hojas'])
  expect(runs?.flat()).toEqual(expect.arrayContaining(['copal', 'alambre', 'comal']))
  expect(stability).toEqual({ judges: 3, sameFirst: 3 })
})

test('whoever holds a bundle computes the same again, after any journey through JSON', () => {
  const travelled = JSON.parse(JSON.stringify(bundle(), null, 2)) as unknown
  expect(recompute(travelled)).toEqual({ differences: [] })
})

test('a changed level, a changed place, a dropped sheet and a chosen seed are found out', () => {
  const changed = (change: (bundle: Bundle) => void) => {
    const copy = bundle()
    change(copy)
    return recompute(copy).differences
  }
  const raise = ({ sheets }: Bundle) => sheets[0] && (sheets[0].levels.harm = 0)
  expect(changed(raise)).toContain('ranking')
  expect(changed(({ ranking }) => ranking[1] && (ranking[1].place = 1))).toEqual(['ranking'])
  expect(changed(({ sheets }) => sheets.pop())).toContain('ranking')
  expect(changed(({ method }) => (method.seed = 'lucky'))).toContain('method')
  expect(changed(({ reliability }) => (reliability.overall = 0.99))).toEqual(['reliability'])
})

test('what is no bundle is said to be none', () => {
  expect(recompute({ ranking: [] })).toEqual({ differences: ['format'] })
  expect(recompute(null)).toEqual({ differences: ['format'] })
})

test('one value has one text, whatever the order in which it was written', () => {
  expect(canonicalJson({ b: [1, 'ñ', null], a: { d: true, c: 0.1 } })).toBe(
    '{"a":{"c":0.1,"d":true},"b":[1,"ñ",null]}',
  )
  expect(canonicalJson(JSON.parse('{"b":1,"a":2}'))).toBe(canonicalJson({ a: 2, b: 1 }))
})

test('the hash of a text is that of the file', () => {
  expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
