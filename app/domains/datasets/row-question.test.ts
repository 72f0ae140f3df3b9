import { expect, test } from 'vitest'
import type { Field } from './fields'
import { jsonValue, keptValue } from './kept-value'
import { readRowsQuery } from './row-question'

const fields: Field[] = [
  { name: 'CVE_ENT', type: 'string' },
  { name: 'total', type: 'integer', groupChar: ',' },
  { name: 'fecha', type: 'date', format: '%d/%m/%Y' },
  { name: 'a.b', type: 'string' },
  { name: 'a', type: 'boolean' },
  { name: 'Bien jurídico, afectado', type: 'string' },
]
const asked = (query: { select?: string; where?: string[]; order?: string }) =>
  readRowsQuery(fields, { where: [], ...query })
const where = (text: string) => {
  const result = asked({ where: [text] })
  return result.ok ? result.value.question.where?.[0] : result
}

test('without a question every column is given, in the order of the file', () => {
  expect(asked({})).toEqual({
    ok: true,
    value: { columns: [0, 1, 2, 3, 4, 5], question: { where: [], order: null } },
  })
})

test('columns are chosen by name, also where a name holds a comma', () => {
  expect(asked({ select: 'fecha,Bien jurídico, afectado,total' })).toMatchObject({
    value: { columns: [2, 5, 1] },
  })
  expect(asked({ select: 'fecha,nada' })).toEqual({
    ok: false,
    refusal: 'no-such-column',
    field: 'select',
  })
  expect(asked({ select: '__proto__' })).toMatchObject({ refusal: 'no-such-column' })
})

test('values are written as programs write them, whatever signs the file uses', () => {
  expect(where('total.gte.1000')).toEqual({ column: 1, op: 'gte', value: '1000' })
  expect(where('total.eq.1,000')).toMatchObject({ refusal: 'not-a-value' })
  expect(where('fecha.lt.2019-01-31')).toEqual({ column: 2, op: 'lt', value: '2019-01-31' })
  expect(where('fecha.lt.31/01/2019')).toMatchObject({ refusal: 'not-a-value' })
  expect(where('a.eq.true')).toEqual({ column: 4, op: 'eq', value: 'true' })
})

test('codes are compared as texts, so that a leading zero counts', () => {
  expect(where('CVE_ENT.eq.01')).toEqual({ column: 0, op: 'eq', value: '01' })
})

test('the longest column name that fits is meant', () => {
  expect(where('a.b.eq.x')).toEqual({ column: 3, op: 'eq', value: 'x' })
  expect(where('a.b')).toMatchObject({ refusal: 'no-such-operator' })
})

test('a set, a piece of text and what is missing can be asked for', () => {
  expect(where('total.in.1,2,3')).toEqual({ column: 1, op: 'in', values: ['1', '2', '3'] })
  expect(where('CVE_ENT.starts.0%')).toEqual({ column: 0, op: 'starts', value: '0%' })
  expect(where('total.null')).toEqual({ column: 1, op: 'null', value: true })
  expect(where('total.null.false')).toEqual({ column: 1, op: 'null', value: false })
  expect(where('total.null.quizá')).toMatchObject({ refusal: 'not-a-value' })
})

test('of patterns only those are read that a plain text says too', () => {
  expect(where('CVE_ENT.like.0%')).toEqual({ column: 0, op: 'starts', value: '0' })
  expect(where('CVE_ENT.like.%0')).toEqual({ column: 0, op: 'ends', value: '0' })
  expect(where('CVE_ENT.like.%0%')).toEqual({ column: 0, op: 'contains', value: '0' })
  for (const pattern of ['%_%_%§', '0_', '%', '', '0%1', '0']) {
    expect(where(`CVE_ENT.like.${pattern}`), pattern).toMatchObject({
      refusal: 'use-contains-starts-or-ends',
    })
  }
})

test('what no cell can hold, and what is too long, is refused', () => {
  expect(where(`total.eq.${'9'.repeat(23)}`)).toMatchObject({ refusal: 'not-a-value' })
  expect(where(`CVE_ENT.contains.${'0'.repeat(501)}`)).toMatchObject({ refusal: 'too-long' })
  expect(where(`CVE_ENT.in.${'0,'.repeat(200)}`)).toMatchObject({ refusal: 'too-long' })
  expect(asked({ select: '' })).toMatchObject({ refusal: 'no-such-column', field: 'select' })
})

test('a moment is compared as a moment, a day alone as its beginning', () => {
  const times: Field[] = [{ name: 'f', type: 'datetime', format: '%d/%m/%Y %H:%M' }]
  const value = (text: string) => readRowsQuery(times, { where: [`f.gte.${text}`] })
  expect(value('2019-01-01T00:00:00')).toMatchObject({ ok: true })
  expect(value('2019-01-01')).toMatchObject({
    value: { question: { where: [{ value: '2019-01-01T00:00:00' }] } },
  })
  expect(value('01/01/2019 00:00')).toMatchObject({ refusal: 'not-a-value' })
})

test('anything else is refused and names its parameter', () => {
  expect(where('total')).toMatchObject({ refusal: 'no-such-operator', field: 'where' })
  expect(where('total.between.1')).toMatchObject({ refusal: 'no-such-operator' })
  expect(where('suma.eq.1')).toMatchObject({ refusal: 'no-such-column' })
  expect(asked({ order: 'total.down' })).toMatchObject({
    refusal: 'no-such-operator',
    field: 'order',
  })
})

test('rows are ordered by a column, up unless down is said', () => {
  expect(asked({ order: 'total.desc' })).toMatchObject({
    value: { question: { order: { column: 1, descending: true } } },
  })
  expect(asked({ order: 'a.b' })).toMatchObject({
    value: { question: { order: { column: 3, descending: false } } },
  })
})

test('programs are given what JSON can say', () => {
  expect(jsonValue(fields[1]!, '5,042')).toBe(5042)
  expect(jsonValue(fields[2]!, '31/01/2019')).toBe('2019-01-31')
  expect(jsonValue({ name: 'x', type: 'integer' }, '9007199254740993')).toBe('9007199254740993')
  expect(jsonValue({ name: 'x', type: 'number' }, 'NaN')).toBeNull()
  expect(jsonValue(fields[1]!, '')).toBeNull()
})

test('a number too large to be kept is kept as its text alone', () => {
  expect(keptValue({ name: 'x', type: 'integer' }, '9'.repeat(30))).toBeNull()
  expect(keptValue(fields[1]!, '5,042')).toBe(5042)
  expect(keptValue(fields[0]!, '01')).toBeNull()
})
