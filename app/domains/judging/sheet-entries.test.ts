import { expect, test } from 'vitest'
import { entriesStart, sheetEntries, sheetStart, typedStart } from './sheet-entries'

const criteria = [{ id: 'problem' }, { id: 'harm' }]
const sheet = {
  scores: [{ criterionId: 'harm', level: 0, note: 'Publica direcciones.' }],
  feedback: 'Falta decir quién corre el programa.',
  privateNote: '',
}

test('a form starts with every criterion, and a level of 0 is not an empty one', () => {
  expect(sheetStart(criteria, sheet).criteria).toEqual([
    { criterion: 'problem', level: '', note: '' },
    { criterion: 'harm', level: '0', note: 'Publica direcciones.' },
  ])
  expect(sheetStart(criteria, undefined).feedback).toBe('')
})

test('what a form would send reads back to what it started with', () => {
  const start = sheetStart(criteria, sheet)
  expect(entriesStart(sheetEntries(start))).toEqual(start)
})

test('what came back without its empty fields is whole again', () => {
  const typed = { criteria: [{}, { level: '3' }] } as Parameters<typeof typedStart>[1]
  expect(typedStart(criteria, typed)).toEqual({
    criteria: [
      { criterion: 'problem', level: '', note: '' },
      { criterion: 'harm', level: '3', note: '' },
    ],
    feedback: '',
    privateNote: '',
  })
})
