import { expect, test } from 'vitest'
import { lineStart, placeLabels } from './label-places'
import { stateOutlines } from './state-outlines'

const middleOf = (name: string) => stateOutlines.find((state) => state.name === name)!.middle

test('every label has a place of its own', () => {
  const labels = ['Zacatecas', 'Aguascalientes', 'Baja California'].map((name) => ({
    middle: middleOf(name),
    length: name.length + 3,
  }))
  const places = placeLabels(labels)
  expect(new Set(places).size).toBe(3)
})

test('one label takes the place nearest to its state', () => {
  const [place] = placeLabels([{ middle: middleOf('Yucatán'), length: 10 }])
  expect(place).toMatchObject({ anchor: 'start' })
})

test('a line to a state on the text’s own side begins above the text, not across it', () => {
  const place = { x: 205, y: 320, anchor: 'end' } as const
  expect(lineStart(place, [300, 200])[0]).toBeGreaterThan(place.x)
  expect(lineStart(place, [60, 50])[1]).toBeLessThan(place.y - 26)
  expect(lineStart(place, [60, 480])[1]).toBeGreaterThan(place.y)
})
