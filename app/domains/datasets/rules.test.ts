import { expect, test } from 'vitest'
import { canAddVersion, canEditDataset, canReadRows, canSeeDataset } from './policy'
import {
  allDecisions,
  datasetStates,
  decide,
  readyToCurate,
  takeUp,
  withdraw,
  type Statement,
} from './rules'

const statement: Statement = {
  licence: 'CC-BY-4.0',
  legalBasis: '',
  sensitivity: 'low',
  disclosure: 'Son totales por centro; nadie puede reconocerse.',
}

test('only what was proposed can be taken up', () => {
  expect(datasetStates.filter((state) => takeUp(state).ok)).toEqual(['proposed'])
})

test('from each state exactly these decisions lead on', () => {
  const table = datasetStates.map((state) => [
    state,
    ...allDecisions.flatMap((decision) => {
      const result = decide(state, decision, statement, 'Porque sí hay razón.')
      return result.ok ? [`${decision}: ${result.value}`] : []
    }),
  ])
  expect(table).toEqual([
    ['proposed'],
    ['in_review', 'keep: in_review', 'curate: curated', 'send_back: proposed'],
    ['curated', 'keep: curated', 'deprecate: deprecated'],
    ['deprecated', 'keep: deprecated'],
    ['withdrawn'],
  ])
})

test('a licence that nobody stated blocks publication until a legal basis is recorded', () => {
  const unstated = { ...statement, licence: 'not-stated' }
  expect(decide('in_review', 'curate', unstated, '')).toMatchObject({
    refusal: 'legal-basis-missing',
  })
  const founded = { ...unstated, legalBasis: 'Información pública, artículo 6 constitucional.' }
  expect(decide('in_review', 'curate', founded, '').ok).toBe(true)
})

test('nothing is published before its sensitivity and the risk of recognising someone are judged', () => {
  expect(readyToCurate({ ...statement, sensitivity: null })).toMatchObject({
    refusal: 'sensitivity-missing',
  })
  expect(readyToCurate({ ...statement, disclosure: '' })).toMatchObject({
    refusal: 'disclosure-missing',
  })
  expect(readyToCurate({ ...statement, sensitivity: 'moderate' }).ok).toBe(true)
})

test('what could harm people gravely is not published as an open file', () => {
  for (const sensitivity of ['high', 'severe'] as const) {
    expect(readyToCurate({ ...statement, sensitivity })).toMatchObject({ refusal: 'too-sensitive' })
  }
})

test('what is public cannot lose what it was published on', () => {
  const emptied = { ...statement, disclosure: '' }
  expect(decide('curated', 'keep', emptied, '')).toMatchObject({ refusal: 'disclosure-missing' })
  expect(decide('in_review', 'keep', emptied, '').ok).toBe(true)
})

test('what a curator has taken up may be withdrawn, with a reason, and nothing else', () => {
  const why = 'Permite reconocer a personas.'
  expect(datasetStates.filter((state) => withdraw(state, why).ok)).toEqual([
    'in_review',
    'curated',
    'deprecated',
  ])
  expect(withdraw('curated', '')).toMatchObject({ refusal: 'note-missing', field: 'note' })
})

test('sending back and deprecating say why', () => {
  for (const [state, decision] of [
    ['in_review', 'send_back'],
    ['curated', 'deprecate'],
  ] as const) {
    expect(decide(state, decision, statement, '')).toMatchObject({
      refusal: 'note-missing',
      field: 'note',
    })
  }
})

const viewer = (id: string, ...roles: ('curator' | 'administrator')[]) => ({
  id,
  roles,
  actorNumber: 1,
  handle: id,
  language: 'es' as const,
  timeZone: 'America/Mexico_City',
})
const dataset = (state: (typeof datasetStates)[number], published = false) => ({
  state,
  proposedBy: 'luz',
  curatedAt: published ? new Date() : null,
})

test('a proposal is seen by whoever made it and by curators, not by others or administrators', () => {
  expect(canSeeDataset(null, dataset('proposed'))).toBe(false)
  expect(canSeeDataset(viewer('ana'), dataset('in_review'))).toBe(false)
  expect(canSeeDataset(viewer('ana', 'administrator'), dataset('proposed'))).toBe(false)
  expect(canSeeDataset(viewer('luz'), dataset('proposed'))).toBe(true)
  expect(canSeeDataset(viewer('eva', 'curator'), dataset('proposed'))).toBe(true)
})

test('of what was withdrawn its page stays, and its rows are given to nobody', () => {
  const withdrawn = dataset('withdrawn', true)
  expect(canSeeDataset(null, withdrawn)).toBe(true)
  expect([canReadRows(null, withdrawn), canReadRows(viewer('eva', 'curator'), withdrawn)]).toEqual([
    false,
    false,
  ])
  expect(canSeeDataset(null, dataset('withdrawn'))).toBe(false)
})

test('a proposer edits until the review begins, curators from then on', () => {
  const [luz, eva] = [viewer('luz'), viewer('eva', 'curator')]
  expect([
    canEditDataset(luz, dataset('proposed')),
    canEditDataset(luz, dataset('in_review')),
  ]).toEqual([true, false])
  expect(canEditDataset(luz, dataset('curated', true))).toBe(false)
  expect(canEditDataset(eva, dataset('curated', true))).toBe(true)
  expect(canAddVersion(eva, dataset('deprecated', true))).toBe(false)
  expect(canEditDataset(eva, dataset('withdrawn', true))).toBe(false)
})
