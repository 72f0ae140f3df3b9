import { beforeAll, expect, test } from 'vitest'
import { rewordingIn } from './find-keyed.server'
import { findTraces } from './find-traces'
import { replaced } from './decisions'
import { loadLists } from './load-lists.server'
import { readAs } from './read-as'
import type { Lists } from './trace'

let lists: Lists
beforeAll(async () => {
  lists = await loadLists()
})

const inSpanish = (text: string) => replaced(text, findTraces(text, lists), rewordingIn('es'))
const inEnglish = (text: string) => replaced(text, findTraces(text, lists), rewordingIn('en'))

test('what somebody is to others or does stays, and their name goes', () => {
  expect(inSpanish('La abogada Ximena Robles la visita.')).toBe('La abogada la visita.')
  expect(inSpanish('Se llevaron a su hijo Ramón Oropeza.')).toBe('Se llevaron a su hijo.')
  expect(inSpanish('según la coordinadora Juana Pérez López')).toBe('según la coordinadora')
  expect(inSpanish('La señora Petra Gómez espera.')).toBe('Una persona espera.')
  expect(inEnglish('They took her son Ramón Oropeza away.')).toBe('They took her son away.')
  expect(inEnglish('The lawyer Ximena Robles visits her.')).toBe('The lawyer visits her.')
})

test('who is called something is still called something', () => {
  expect(inSpanish('Es una interna llamada Rosa.')).toBe(
    'Es una interna llamada (nombre reservado).',
  )
  expect(inEnglish('a woman named Rosa Gómez')).toBe('a woman named (name withheld)')
})

test('no nickname is cut in half, and the surname after it goes too', () => {
  expect(inSpanish('El comandante «El Güero» Ramírez vigila.')).toBe('Una persona vigila.')
  expect(inSpanish('Vino Ramón Oropeza «El Güero» Gómez ayer.')).toBe('Vino una persona ayer.')
  expect(inSpanish('Juana Pérez «nunca» volvió.')).toBe('Una persona «nunca» volvió.')
})

test('after a telephone’s or plates’ own word only the number goes', () => {
  expect(inSpanish('Marcar al tel. 951 765 4321 o al cel. 951 765 4322.')).toBe(
    'Marcar al tel. (dato reservado) o al cel. (dato reservado).',
  )
  expect(inSpanish('con el teléfono 919 123 4567')).toBe('con el teléfono (dato reservado)')
  expect(inSpanish('Llamar al 951 765 4321.')).toBe('Llamar a un contacto que se da en privado.')
  expect(inSpanish('un auto con placas ABC-123-D')).toBe('un auto con placas (dato reservado)')
  expect(inSpanish('un auto ABC-12-34')).toBe('un auto (placas reservadas)')
  expect(inEnglish('a car with plates ABC-123-D')).toBe('a car with plates (withheld)')
})

test('no sentence begins after an abbreviation', () => {
  expect(inSpanish('Vive en la col. San Isidro, con la Mtra. Juana Pérez López.')).not.toContain(
    'Una',
  )
  expect(inSpanish('Fue hoy. Juana Pérez López vino.')).toBe('Fue hoy. Una persona vino.')
})

test('an author reads each sentence as it would be with one thing changed', () => {
  const text =
    'Llegó Juana Pérez López con el tel. 951 765 4321. Nadie contestó.\nJuana Pérez López volvió.'
  const keyed = findTraces(text, lists).map((trace) => ({ ...trace, key: trace.words }))
  const sentences = readAs(text, keyed, rewordingIn('es'))
  expect(sentences.get('Juana Pérez López')).toEqual([
    'Llegó una persona con el tel. 951 765 4321.',
    'Una persona volvió.',
  ])
  expect(sentences.get('951 765 4321')).toEqual([
    'Llegó Juana Pérez López con el tel. (dato reservado).',
  ])
})
