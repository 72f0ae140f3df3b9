import { expect, test } from 'vitest'
import { keepable, withKeptForm, withoutKeptForm } from './kept-forms'

test('what was typed is kept in its order, repeated fields too', () => {
  const form: [string, string][] = [
    ['skills', 'maps'],
    ['skills', 'design'],
    ['note', 'Dos líneas\r\naquí'],
  ]
  expect(keepable(form)).toEqual(form)
})

test('passwords, codes and files are not kept', () => {
  const file = new File(['x'], 'x.csv')
  expect(
    keepable([
      ['password', 'tequio demo 2019'],
      ['code', '123456'],
      ['upload', file],
      ['title', 'Agua'],
    ]),
  ).toEqual([['title', 'Agua']])
})

test('a button alone is nothing that could be lost', () => {
  expect(keepable([])).toBeNull()
  expect(keepable([['note', '  ']])).toBeNull()
})

test('what is longer than any form is not kept', () => {
  expect(keepable([['note', 'x'.repeat(400_001)]])).toBeNull()
})

test('the page that shows it keeps its query', () => {
  expect(withKeptForm(new URL('http://localhost/challenges/new?theme=evidence'))).toBe(
    '/challenges/new?theme=evidence&kept=1',
  )
})

test('the same page without it keeps the rest of its query', () => {
  const bare = new URL('http://localhost/challenges/x/edit?kept=1')
  expect(withoutKeptForm(bare)).toBe('/challenges/x/edit')
  bare.searchParams.set('question', 'tried')
  expect(withoutKeptForm(bare)).toBe('/challenges/x/edit?question=tried')
})
