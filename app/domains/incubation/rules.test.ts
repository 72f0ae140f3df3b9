import { expect, test } from 'vitest'
import { changeUpkeep, gateAhead, passGate, stages, stop } from './rules'

test('a tool goes from one stage to the next, through a gate that nothing holds shut', () => {
  expect(passGate('selected', [])).toEqual({ ok: true, value: 'development' })
  expect(passGate('development', [])).toEqual({ ok: true, value: 'consolidation' })
  expect(passGate('consolidation', [])).toEqual({ ok: true, value: 'published' })
})

test('one missing criterion keeps a gate shut', () => {
  expect(passGate('development', ['pilot-agreed'])).toMatchObject({ refusal: 'gate-closed' })
})

test('after publication, and after an end, there is no gate', () => {
  const beyond = stages.filter((stage) => gateAhead(stage) === null)
  expect(beyond).toEqual(['published', 'sustained', 'dormant', 'retired', 'stopped'])
  expect(passGate('stopped', [])).toMatchObject({ refusal: 'no-gate-ahead' })
})

test('work stops at any stage before publication, and only there', () => {
  for (const stage of ['selected', 'development', 'consolidation'] as const) {
    expect(stop(stage)).toEqual({ ok: true, value: 'stopped' })
  }
  for (const stage of ['published', 'sustained', 'dormant', 'retired'] as const) {
    expect(stop(stage)).toMatchObject({ refusal: 'already-published' })
  }
  expect(stop('stopped')).toMatchObject({ refusal: 'already-stopped' })
})

test('a dormant tool can be sustained again', () => {
  expect(changeUpkeep('published', 'dormant')).toEqual({ ok: true, value: 'dormant' })
  expect(changeUpkeep('dormant', 'sustained')).toEqual({ ok: true, value: 'sustained' })
})

test('a retired tool stays retired, and one in incubation has no upkeep yet', () => {
  expect(changeUpkeep('retired', 'sustained')).toMatchObject({ refusal: 'already-retired' })
  expect(changeUpkeep('consolidation', 'sustained')).toMatchObject({
    refusal: 'tool-not-published',
  })
  expect(changeUpkeep('stopped', 'retired')).toMatchObject({ refusal: 'tool-not-published' })
  expect(changeUpkeep('sustained', 'sustained')).toMatchObject({ refusal: 'same-stage' })
})
