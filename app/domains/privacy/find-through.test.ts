import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { made, rewordedIn, settle, type Choices, type Decision, type KeyedTrace } from './decisions'
import { rewordingIn, traceFinder } from './find-keyed.server'
import { findThrough } from './find-through'
import { showTraces } from './show-traces.server'

const nothing: ReadonlySet<string> = new Set()
const chosen = (choice: Decision['choice']): Decision => ({ choice, reason: '', confirmed: true })
const say = rewordingIn('es')

/** Decides on all that the form shows, as often as it comes back; the text once nothing is asked any more. */
async function decideAll(text: string, choose: (at: number) => Decision['choice']) {
  const find = await traceFinder()
  let choices: Choices = new Map()
  for (let round = 1; round <= 3; round += 1) {
    const { traces } = await showTraces({ text, language: 'es' }, nothing, choices)
    choices = new Map(
      traces.map(({ key }, at) => [key, choices.get(key) ?? chosen(choose(at + round))]),
    )
    const settled = settle(text, find, nothing, made(choices), say)
    if (settled.ok && settled.value.open.length === 0) return { round, text: settled.value.text }
  }
  return { round: Infinity, text }
}

/** Every sentence that stands in the tests of this folder, and each with a village after it. */
function sentences(): string[] {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'))
  const literals = files.flatMap((name) =>
    Array.from(
      readFileSync(join(import.meta.dirname, name), 'utf8').matchAll(/(['`])(.{12,}?)\1/g),
      ({ 2: words }) => words!,
    ),
  )
  const ofVillages = literals.map((words) => `${words.replace(/[.,;:]+$/, '')} de Yajalón.`)
  return [...new Set([...literals, ...ofVillages])]
}

test('whatever is said, deciding on all that is shown settles it in two rounds', async () => {
  const texts = sentences()
  expect(texts.length).toBeGreaterThan(400)
  for (const text of texts) {
    expect((await decideAll(text, () => 'reworded')).round, text).toBeLessThanOrEqual(2)
    const mixed = await decideAll(text, (at) => (at % 2 ? 'reworded' : 'kept'))
    expect(mixed.round, text).toBeLessThanOrEqual(2)
  }
}, 60_000)

/** A finder for which a village stands only once nobody does before it, as «familia Ana de Tepetl». */
const find = (text: string): KeyedTrace[] =>
  Array.from(
    text.matchAll(/Ana|(?<=familia de )Tepetl|(?<=persona, )Xil|una persona/g),
    ({ 0: words, index }) => ({
      kind: 'name' as const,
      key: words,
      start: index,
      end: index + words.length,
      words,
      why: 'title' as const,
      severity: 'likely' as const,
      rewording: {
        as: index > 0 && text[index - 2] === 'a' ? ('nobody' as const) : ('person' as const),
      },
    }),
  )

test('what only appears once something is reworded is asked where it stands, and can be decided', () => {
  const text = 'La familia Ana de Tepetl espera a Ana, Xil.'
  const first = made(new Map([['Ana', chosen('reworded')]]))
  const found = findThrough(text, find, rewordedIn(first), say)
  expect(found.map(({ start, words }) => [start, words])).toEqual([
    [11, 'Ana'],
    [18, 'Tepetl'],
    [34, 'Ana'],
  ])
  expect(settle(text, find, nothing, first, say)).toMatchObject({
    value: { open: [{ key: 'Tepetl' }] },
  })
  const both = new Map(first).set('Tepetl', chosen('reworded'))
  expect(settle(text, find, nothing, both, say)).toMatchObject({ value: { open: [] } })
})

test('what a rewording brings itself is never asked', () => {
  const decided = made(new Map([['Ana', chosen('reworded')]]))
  expect(settle('Vino Ana.', find, nothing, decided, say)).toMatchObject({
    value: { text: 'Vino una persona.', open: [] },
  })
})
