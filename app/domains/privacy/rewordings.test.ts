import { beforeAll, expect, test } from 'vitest'
import { rewordingIn } from './find-keyed.server'
import { findTraces } from './find-traces'
import { replaced } from './replace-words'
import { loadLists } from './load-lists.server'
import { readAs } from './read-as'
import { saidIn } from './said-in'
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

test('a line begins with a capital, also after an abbreviation', () => {
  const said = 'Lo firmó la A.C.\r\n\r\nM.G.H., de 17 años, declaró.'
  expect(inSpanish(said)).toBe('Lo firmó la A.C.\r\n\r\nUna persona, de 17 años, declaró.')
})

test('a village in a Tsotsil sentence gives way', () => {
  expect(inSpanish("Xunka' Pérez Hernández ta Bachajón")).not.toMatch(/Xunka|Bachaj/)
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

test('no article, preposition or comma is left beside what replaces it', () => {
  for (const [text, reads] of [
    ['Llamar en el 962 123 45 67.', 'Llamar en un contacto que se da en privado.'],
    ['Llamaron del 962 123 45 67.', 'Llamaron de un contacto que se da en privado.'],
    ['El 962 123 45 67 suena.', 'Un contacto que se da en privado suena.'],
    ['Su teléfono es el 962 123 45 67.', 'Su teléfono es el (dato reservado).'],
    [
      'Marcar los números 962 123 45 67 y 962 123 45 68.',
      'Marcar los números (dato reservado) y (dato reservado).',
    ],
    ['Su correo es lucia@correo.mx.', 'Su correo es (dato reservado).'],
    ['Su Facebook es facebook.com/lupita.x.', 'Su Facebook es (dato reservado).'],
    ['Su domicilio es calle Juárez 12.', 'Su domicilio es (dato reservado).'],
    ['La Lupita Gómez vino.', 'Una persona vino.'],
    ['Vino Ma. del Socorro Hernández ayer.', 'Vino una persona ayer.'],
    ['Juana Pérez López y Luis Gómez Ruiz.', 'Una persona y otra persona.'],
    ['La niña Juana Pérez López espera.', 'La niña espera.'],
    ['Una mujer tsotsil Juana Pérez López pidió ayuda.', 'Una mujer tsotsil pidió ayuda.'],
    ['Vino alguien de nombre Juana Pérez.', 'Vino alguien de nombre (nombre reservado).'],
    ['Está en el Penal de Santa Martha Acatitla.', 'Está en un centro penitenciario.'],
    ['Va al Penal de Santa Martha Acatitla.', 'Va a un centro penitenciario.'],
    ['Salió del Penal de Santa Martha Acatitla.', 'Salió de un centro penitenciario.'],
    ['En la comunidad de Xochihua, Oaxaca, hay.', 'En una comunidad pequeña de Oaxaca hay.'],
    ['Vuelve del ejido Xochihua.', 'Vuelve de una comunidad pequeña.'],
    ['Su comunidad de Xochihua no tiene luz.', 'Su comunidad no tiene luz.'],
    ['Las comunidades de Xochihua y Tzajalá.', 'Comunidades pequeñas.'],
    ['La autoridad tradicional Martín Tzintzun habló.', 'La autoridad tradicional habló.'],
    ['Identificada como R. G. H., espera.', 'Identificada como (nombre reservado), espera.'],
    ['Me llamo Juana Pérez López.', 'Me llamo (nombre reservado).'],
    ['El comandante Ruperto N. ordenó irse.', 'Una persona ordenó irse.'],
    ['La familia Ruiz Cruz espera.', 'La familia espera.'],
    ['Salió de la celda 14 del módulo 2.', 'Salió de una celda.'],
    ['Volvió a su celda 14.', 'Volvió a su celda.'],
    ['La causa penal 123/2021 sigue.', 'La causa penal (dato reservado) sigue.'],
    ['Es de J. M. L. Ella espera.', 'Es de una persona. Ella espera.'],
    ['Le dicen «El Chino».', 'Le dicen (nombre reservado).'],
    ['En el km 34 de la carretera a Tlapa.', 'En una ubicación reservada.'],
  ] as const)
    expect(inSpanish(text), text).toBe(reads)
  expect(inEnglish('Call the 962 123 45 67.')).toBe('Call a contact given in private.')
  expect(inEnglish('Their village of Xochihua has none.')).toBe('Their village has none.')
})

test('a day gives way with the words that belong to it', () => {
  for (const [day, reads] of [
    ['desde el 3 de mayo de 2022', 'desde 2022'],
    ['el lunes 3 de mayo de 2022', 'en 2022'],
    ['el pasado 3 de mayo', 'en mayo'],
    ['el 1.º de mayo de 2022', 'en 2022'],
    ['la noche del 3 de mayo de 2022', 'una noche de 2022'],
    ['los días 3 y 4 de mayo de 2022', 'en 2022'],
    ['del 3 al 5 de mayo de 2022', 'en 2022'],
    ['del 3 de abril al 5 de mayo de 2022', 'en 2022'],
    ['del 3 de mayo de 2021 al 5 de mayo de 2022', 'de 2021 a 2022'],
  ] as const)
    expect(inSpanish(`Estuvo ${day} en Xochihua.`), day).toBe(
      `Estuvo ${reads} en una comunidad pequeña.`,
    )
  expect(inSpanish('Las 14, 3 de mayo de 2022, en Xochihua.')).toContain('14, 2022')
  expect(inEnglish('They left on the 3rd of May 2022, in Xochihua.')).toBe(
    'They left in 2022, in a small community.',
  )
})

test('what is told again without the words before it is told as somebody', () => {
  const text = 'Su hijo Ramón Oropeza murió. Ayer vino Ramón.'
  const traces = findTraces(text, lists, saidIn([text], lists))
  expect(replaced(text, traces, rewordingIn('es'))).toBe('Su hijo murió. Ayer vino una persona.')
})

test('what is told in several words is told in one that reads', () => {
  for (const [text, reads] of [
    [
      'Vive en la 3a. Avenida Norte Poniente 45, colonia Moxviquil.',
      'Vive en una ubicación reservada.',
    ],
    ['Su esposo, Sebastián Girón, está preso.', 'Su esposo está preso.'],
    ['Vino con su esposo, Sebastián Girón.', 'Vino con su esposo.'],
    ['Está en el módulo 3, celda 12, del penal.', 'Está en una celda del penal.'],
    ['Dormitorio 8, celda 4, cama 2', 'Una celda'],
    ['Los trasladaron de la celda 5 a la 9.', 'Los trasladaron de una celda a otra.'],
    ['JUANA PÉREZ LÓPEZ VINO AYER', 'Una persona VINO AYER'],
    ['se llama al face Yolotl Chis', 'se llama al face (nombre reservado)'],
    ['Las familias Gómez, Pérez y Luna salieron.', 'Las familias salieron.'],
    [
      'La familia Guzmán, la familia Entzin y la familia Sántiz esperan.',
      'La familia, otra familia y otra familia esperan.',
    ],
    ['La señora Petra Gómez de Bachajón.', 'Una persona de una comunidad pequeña de Chiapas.'],
  ] as const)
    expect(inSpanish(text), text).toBe(reads)
})
