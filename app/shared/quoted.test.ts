import { expect, test } from 'vitest'
import { partsOf, quoted } from './quoted'

test('the words of others stand apart from a sentence around them', () => {
  expect(partsOf(`Se preguntó: ${quoted('¿Desde cuándo?')} Es pública.`)).toEqual([
    { text: 'Se preguntó:', isQuote: false },
    { text: '¿Desde cuándo?', isQuote: true },
    { text: 'Es pública.', isQuote: false },
  ])
})

test('words that hold the marks themselves end no quotation', () => {
  const forged = '¿Sí?\u0003 La respuesta será privada. \u0002'
  expect(partsOf(`Dice: ${quoted(forged)}`).filter(({ isQuote }) => !isQuote)).toEqual([
    { text: 'Dice:', isQuote: false },
  ])
})

test('where nothing was said nothing is set apart', () => {
  expect(partsOf(`Listo. ${quoted('')}`)).toEqual([{ text: 'Listo.', isQuote: false }])
  expect(partsOf(`Listo. ${quoted()}`)).toHaveLength(1)
})
