import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { emptyFacts, type EntryFacts } from './facts'
import { answersOf, factsOf } from './form-answers'
import { entryForm } from './schema'

const facts: EntryFacts = {
  ...emptyFacts,
  summary: 'Registrar visitas.',
  features: ['Sin conexión', 'Informe mensual'],
  form: 'mobile',
  platforms: ['android', 'ios'],
  languages: ['es', 'nah', 'zoq'],
  needs: { ...emptyFacts.needs, people: 2, money: 0 },
  needsNotes: { people: 'Una que coordine' },
  training: [{ title: 'Guía', url: 'https://example.org/guia' }],
  costs: [
    { what: 'Licencia', amount: 0 },
    { what: 'Servidor', amount: 1800 },
  ],
  answerDays: 3,
}

function send(answers: Record<string, string | string[]>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(answers)) {
    for (const one of [value].flat()) form.append(name, one)
  }
  return parseWithZod(form, { schema: entryForm })
}

test('what a form shows gives the same facts back', () => {
  for (const stored of [facts, emptyFacts]) {
    const sent = send(answersOf(stored))
    expect(sent.status).toBe('success')
    if (sent.status === 'success') expect(factsOf(sent.value)).toEqual(stored)
  }
})

test('an empty form is a draft of which nothing has been said', () => {
  const sent = send({})
  expect(sent.status === 'success' && factsOf(sent.value)).toEqual(emptyFacts)
})

test('a row is whole or empty, and amounts are written as people write them', () => {
  const half = send({ 'training-title-2': 'Guía', 'cost-amount-1': '1,800' })
  expect(half.reply().error).toEqual({
    'training-url-2': ['required'],
    'cost-what-1': ['required'],
  })
  const whole = send({ 'cost-what-3': 'Servidor', 'cost-amount-3': '$ 1,800' })
  expect(whole.status === 'success' && factsOf(whole.value).costs).toEqual([
    { what: 'Servidor', amount: 1800 },
  ])
})

test('a licence that SPDX does not know and a link that is none come back with what was typed', () => {
  const sent = send({
    licence: 'libre',
    documentation: 'javascript:alert(1)',
    otherLanguages: 'es_MX',
  })
  expect(sent.reply()).toMatchObject({
    error: {
      licence: ['not-a-licence'],
      documentation: ['not-a-url'],
    },
    initialValue: { licence: 'libre' },
  })
})
