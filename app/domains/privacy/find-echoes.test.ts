import { beforeAll, expect, test } from 'vitest'
import { findTraces } from './find-traces'
import { loadLists } from './load-lists.server'
import { saidIn } from './said-in'
import type { Lists } from './trace'

let lists: Lists
beforeAll(async () => {
  lists = await loadLists()
})

/** The words of a text that are marked only because others say whose they are. */
const again = (text: string, elsewhere: string, own: string[] = []) =>
  findTraces(text, lists, saidIn([text, elsewhere], lists, own))
    .filter(({ why }) => why === 'said-elsewhere')
    .map(({ words }) => words)

test('a village that was found once is marked without a word that says where', () => {
  const elsewhere = 'Pasa en la comunidad de Xochicalpan y en San Pedro Jaltepec, Oaxaca.'
  expect(again('Saber a dónde llevan a la gente de Xochicalpan', elsewhere)).toEqual([
    'Xochicalpan',
  ])
  expect(again('frente a la iglesia de Xochicalpan; Jaltepec', elsewhere)).toEqual([
    'Xochicalpan',
    'Jaltepec',
  ])
  expect(again('preso en el CERESO 2 de Xochicalpan', elsewhere)).toEqual(['Xochicalpan'])
  expect(again('the women of Xochicalpan’s market', elsewhere)).toEqual(['Xochicalpan'])
})

test('each word of a name that was found once is marked alone', () => {
  const elsewhere = 'La señora Yadira Oropeza Quiahua llamó.'
  expect(again('el esposo de Yadira', elsewhere)).toEqual(['Yadira'])
  expect(again('Yadira dijo que la familia Quiahua espera', elsewhere)).toEqual([
    'Yadira',
    'Quiahua',
  ])
  expect(again('she saw Yadira’s cell', elsewhere)).toEqual(['Yadira'])
  expect(again('vino con Rosa Oropeza', 'Llamó Yadira Oropeza Quiahua.')).toEqual(['Rosa Oropeza'])
})

test('what a trace says again is decided with it', () => {
  const elsewhere = 'en la comunidad de Xochicalpan, Oaxaca'
  const [trace] = findTraces('de Xochicalpan', lists, saidIn([elsewhere], lists))
  expect(trace).toMatchObject({
    kind: 'place',
    of: { kind: 'place', words: 'la comunidad de Xochicalpan, Oaxaca' },
    rewording: { as: 'community', state: '20' },
  })
})

test('names that are words, towns or states stay words', () => {
  const elsewhere =
    'Llamaron Rosa Cruz Hernández, Ana Paz Guerrero, Luis Reyes Campos y Juan Morelos Reforma, de la comunidad de Reforma.'
  const text =
    'La Cruz Roja, la Reforma de 2011, Guerrero y Morelos, la Rosa de los Vientos, Paz y Justicia, el Día de Reyes, ' +
    'Campos de trabajo. Reforma sigue. Paz es lo que se pide.'
  expect(again(text, elsewhere)).toEqual([])
  expect(again('la familia Cruz espera', elsewhere)).toEqual(['Cruz'])
})

test('a first name that is a word as well is marked within a sentence, where it has no article', () => {
  const elsewhere = 'Mrs. Guadalupe Xicale called; también Rosa Cruz Hernández.'
  expect(again('what they did, as Guadalupe did', elsewhere)).toEqual(['Guadalupe'])
  expect(again('Write down what Guadalupe pays', elsewhere)).toEqual(['Guadalupe'])
  expect(again('ayer vino Rosa por la tarde', elsewhere)).toEqual(['Rosa'])
})

test('a word that stands in small letters too is a word', () => {
  expect(again('La Mediación y la mediación', 'Fue en Mediación, dijeron.')).toEqual([])
})

test('an institution’s name, a town’s and the organisation’s own stay', () => {
  const elsewhere = 'Habló Petra Jiménez Oropeza en la comunidad de Xochicalpan.'
  const text = 'La Fundación Oropeza, la calle Jiménez, Radio Xochicalpan y Mujeres de Xochicalpan.'
  expect(again(text, elsewhere, ['Radio Xochicalpan', 'Mujeres de Xochicalpan'])).toEqual([])
  expect(again('San Juan Oropeza', elsewhere)).toEqual([])
})

test('a day beside a village that is known from elsewhere is marked too', () => {
  const said = saidIn(['en la comunidad de Xochicalpan'], lists)
  const kinds = findTraces('Salieron de Xochicalpan el 3 de mayo de 2020.', lists, said)
  expect(kinds.map(({ kind }) => kind)).toEqual(['place', 'date'])
})

test('a hundred thousand signs are read in time', () => {
  const shape = 'La señora Petra Gómez llamó al 951 123 4567 desde Jaltepec, Oaxaca. '
  const text = shape.repeat(1_500)
  expect(saidIn([text], lists).names.size).toBe(2)
})
