import { expect, test } from 'vitest'
import { goOn, newlyFound, nothingFound, type FoundTool } from './reuse'

const tool = (id: string): FoundTool => ({
  id,
  slug: `herramienta-${id}`,
  name: 'Bitácora',
  place: 'catalog',
  stage: 'published',
  summary: 'Registrar visitas sin conexión.',
  language: 'es',
  problem: '',
  gaps: null,
})
const reason = 'No, porque pide un teléfono y ninguna promotora puede entrar con uno.'

test('where nothing was found, nothing is to be said', () => {
  expect(goOn(nothingFound)).toMatchObject({ ok: true })
})

test('where something was found, going on takes a reason that is more than a no', () => {
  const found = [tool('a')]
  for (const said of ['', '   ', 'No', 'No nos sirve.'])
    expect(goOn({ found, seen: ['a'], reason: said })).toEqual({
      ok: false,
      refusal: 'reuse-reason-missing',
      field: 'reason',
    })
  expect(goOn({ found, seen: ['a'], reason })).toMatchObject({ ok: true })
})

test('what came into the list since it was shown is shown before the brief goes', () => {
  const found = [tool('a'), tool('b')]
  expect(newlyFound(found, ['a'])).toEqual([tool('b')])
  expect(goOn({ found, seen: ['a'], reason })).toEqual({ ok: false, refusal: 'reuse-changed' })
  expect(goOn({ found, seen: ['b', 'a'], reason })).toMatchObject({ ok: true })
})

test('what left the list since it was shown stops nobody', () => {
  expect(goOn({ found: [tool('a')], seen: ['a', 'gone'], reason })).toMatchObject({ ok: true })
})
