import { expect, test } from 'vitest'
import {
  choicesIn,
  decisionsIn,
  settle,
  undecided,
  type Decision,
  type KeyedTrace,
} from './decisions'
import type { Rewording } from './trace'

/** Finds «Ana» and a code, to try decisions on. */
const find = (text: string): KeyedTrace[] =>
  Array.from(text.matchAll(/Ana|CURP1/g), ({ 0: words, index }) => ({
    kind: words === 'Ana' ? ('name' as const) : ('curp' as const),
    key: words,
    start: index,
    end: index + words.length,
    words,
    why: 'first-name' as const,
    severity: words === 'Ana' ? ('likely' as const) : ('certain' as const),
    rewording: { as: words === 'Ana' ? ('person' as const) : ('identifier' as const) },
  }))
const say = ({ as }: Rewording) => (as === 'person' ? 'una persona' : 'una clave')
const nothing: ReadonlySet<string> = new Set()
const decide = (choice: Decision['choice'], more: Partial<Decision> = {}): Decision => ({
  choice,
  reason: '',
  confirmed: false,
  ...more,
})
const settled = (text: string, decisions: [string, Decision][], kept = nothing) =>
  settle(text, find, kept, new Map(decisions), say)

test('what nobody decided on stays open', () => {
  expect(settle('Vino Ana.', find, nothing, undecided, say)).toMatchObject({
    ok: true,
    value: { text: 'Vino Ana.', decided: [], open: [{ key: 'Ana' }] },
  })
})

test('a rewording is taken wherever the words stand, with a capital where it opens a sentence', () => {
  expect(
    settled('Ana vino. Se vio a Ana.\nAna se fue.', [['Ana', decide('reworded')]]),
  ).toMatchObject({
    value: { text: 'Una persona vino. Se vio a una persona.\nUna persona se fue.', open: [] },
  })
})

test('the article before a rewording makes room for its own', () => {
  const taken: [string, Decision][] = [['Ana', decide('reworded')]]
  expect(settled('Fue al Ana, del Ana, canal Ana', taken)).toMatchObject({
    value: { text: 'Fue a una persona, de una persona, canal una persona' },
  })
})

test('what was kept before stays without a question, and what is new is asked', () => {
  expect(settled('Ana CURP1', [], new Set(['Ana']))).toMatchObject({
    value: { text: 'Ana CURP1', open: [{ key: 'CURP1' }] },
  })
})

test('what was kept before can still be reworded', () => {
  const decisions: [string, Decision][] = [['Ana', decide('reworded')]]
  expect(settled('Con Ana', decisions, new Set(['Ana']))).toMatchObject({
    value: { text: 'Con una persona', open: [] },
  })
})

test('what is certain stays only when that is confirmed', () => {
  expect(settled('CURP1', [['CURP1', decide('kept')]])).toMatchObject({
    ok: false,
    refusal: 'confirmation-missing',
  })
  const confirmed = decide('kept', { confirmed: true, reason: 'Es pública.' })
  expect(settled('CURP1', [['CURP1', confirmed]])).toMatchObject({
    value: { decided: [{ key: 'CURP1', kind: 'curp', choice: 'kept', reason: 'Es pública.' }] },
  })
})

test('a decision is recorded once, however often the words stand, and a rewording needs no reason', () => {
  const decisions: [string, Decision][] = [
    ['Ana', decide('reworded', { reason: 'No hace falta.' })],
  ]
  expect(settled('Ana y Ana', decisions)).toMatchObject({
    value: { decided: [{ key: 'Ana', choice: 'reworded', reason: '' }] },
  })
})

test('a reason typed before its choice is shown again, and decides nothing', () => {
  const key = 'c'.repeat(32)
  const form = new FormData()
  form.set(`reason-${key}`, 'Es vocera.')
  expect([...choicesIn(form)]).toEqual([
    [key, { choice: null, reason: 'Es vocera.', confirmed: false }],
  ])
  expect(decisionsIn(form).size).toBe(0)
})

test('of a form only whole decisions on whole keys are read', () => {
  const key = 'a'.repeat(32)
  const form = new FormData()
  form.set(`decision-${key}`, 'kept')
  form.set(`reason-${key}`, '  Es vocera. ')
  form.set(`confirmed-${key}`, 'on')
  form.set('decision-short', 'kept')
  form.set(`decision-${'b'.repeat(32)}`, 'whatever')
  expect([...decisionsIn(form)]).toEqual([
    [key, { choice: 'kept', reason: 'Es vocera.', confirmed: true }],
  ])
})
