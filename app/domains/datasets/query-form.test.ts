import { expect, test } from 'vitest'
import { comparisons, readQueryForm, rowsQueryOf, searchOf } from './query-form'
import { readRowsQuery } from './row-question'
import type { Field } from './fields'

const fields: Field[] = [
  { name: 'clave', type: 'string' },
  { name: 'personas', type: 'integer' },
  { name: 'Bien jurídico, afectado', type: 'string' },
  { name: '-raro', type: 'string' },
]

const asked = (query: string) => readQueryForm(new URLSearchParams(query), fields)
const told = (query: string) => rowsQueryOf(asked(query), fields)

test('a form becomes the question that programs ask', () => {
  const query =
    'column=clave&column=personas&column-1=personas&is-1=gte&value-1=100&column-3=clave&is-3=contains&value-3=norte&sort=-personas'
  expect(told(query)).toEqual({
    select: 'clave,personas',
    where: ['personas.gte.100', 'clave.contains.norte'],
    order: 'personas.desc',
  })
  expect(searchOf(told(query))).toBe(
    'select=clave%2Cpersonas&where=personas.gte.100&where=clave.contains.norte&order=personas.desc',
  )
})

test('whatever the form asks, programs can ask', () => {
  for (const is of comparisons) {
    const question = told(`column-1=personas&is-1=${is}&value-1=3&column=Bien jurídico, afectado`)
    expect(question.where).toHaveLength(1)
    expect(readRowsQuery(fields, question), is).toMatchObject({ ok: true, value: { columns: [2] } })
  }
})

test('nothing chosen asks for every column and row in the order of the file', () => {
  expect(told('')).toEqual({ where: [] })
  expect(told('column-1=&is-1=eq&value-1=3&sort=')).toEqual({ where: [] })
})

test('a value that a column cannot hold is told beside it and asks nothing', () => {
  const { conditions } = asked('column-1=personas&is-1=gt&value-1=muchas')
  expect(conditions[0]).toMatchObject({ value: 'muchas', refusal: 'not-a-value' })
  expect(told('column-1=personas&is-1=gt&value-1=muchas').where).toEqual([])
})

test('columns and comparisons that there are not are passed over', () => {
  const { columns, conditions, sort } = asked(
    'column=nada&column=clave&column=clave&column-1=nada&value-1=3&column-2=clave&is-2=cerca&sort=-nada',
  )
  expect([columns, sort]).toEqual([['clave'], ''])
  expect(conditions[0]).toMatchObject({ column: '' })
  expect(conditions[1]).toMatchObject({ column: 'clave', comparison: 'eq' })
})

test('a name that begins with a minus is a name first', () => {
  expect(told('sort=-raro')).toMatchObject({ order: '-raro.asc' })
  expect(told('sort=--raro')).toMatchObject({ order: '-raro.desc' })
})
