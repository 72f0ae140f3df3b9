import { beforeAll, expect, test } from 'vitest'
import { findTraces } from './find-traces'
import { loadLists } from './load-lists.server'
import type { Lists, TraceKind } from './trace'

let lists: Lists
beforeAll(async () => {
  lists = await loadLists()
})

const marked = (text: string) => findTraces(text, lists).map(({ kind, words }) => [kind, words])
const only = (kind: TraceKind, text: string) =>
  findTraces(text, lists)
    .filter((trace) => trace.kind === kind)
    .map(({ words }) => words)

test('codes of one person are found, whichever way their letters are written', () => {
  expect(marked('Su CURP es HEGG560427MVZRRL04 y su RFC GODE561231GR8.')).toEqual([
    ['curp', 'HEGG560427MVZRRL04'],
    ['rfc', 'GODE561231GR8'],
  ])
  expect(marked('curp hegg560427mvzrrl04; RFC GODE-561231-GR8')).toEqual([
    ['curp', 'hegg560427mvzrrl04'],
    ['rfc', 'GODE-561231-GR8'],
  ])
  expect(marked('RFC genérico XAXX010101000')).toEqual([])
})

test('a code with a right check digit is certain, a mistyped one likely', () => {
  const severities = (text: string) => findTraces(text, lists).map(({ severity }) => severity)
  expect(severities('HEGG560427MVZRRL04')).toEqual(['certain'])
  expect(severities('HEGG560427MVZRRL05')).toEqual(['likely'])
  expect(severities('GODE561231GR8, GODE561231GR7')).toEqual(['certain', 'likely'])
})

test('bank accounts and social security numbers are known by their check digit', () => {
  expect(marked('CLABE 032180000118359719')).toEqual([['clabe', '032180000118359719']])
  expect(marked('CLABE 032 180 00011835971 9.')).toEqual([['clabe', '032 180 00011835971 9']])
  expect(marked('folio 032180000118359718')).toEqual([])
  expect(marked('su NSS es 12345678903')).toEqual([['nss', '12345678903']])
  expect(marked('con número 12-34-56-7890-3')).toEqual([['nss', '12-34-56-7890-3']])
  expect(marked('12345678901 registros')).toEqual([])
})

test('telephones are found as people in Mexico and abroad write them', () => {
  const phones = [
    '55 1234 5678',
    '5512345678',
    '(951) 512 34 56',
    '951-123-4567',
    '951 123 45 67',
    '+52 1 55 1234 5678',
    '+1 (415) 555-2671',
    '+34 912 345 678',
    '044 55 1234 5678',
    '55 12 34 56 78',
  ]
  for (const phone of phones) expect(only('phone', `Llamar al ${phone}.`)).toEqual([phone])
})

test('after a word for telephone ten digits are one, however they are grouped', () => {
  const phones = [
    ['cel. ', '951 76 54 321'],
    ['teléfono: ', '951765 4321'],
    ['llamar al ', '9 51 765 4321'],
    ['whatsapp ', '9 5 1 7 6 5 4 3 2 1'],
  ]
  for (const [before, phone] of phones) expect(only('phone', `${before}${phone}.`)).toEqual([phone])
  expect(only('phone', 'el folio 951 76 54 321')).toEqual([])
})

test('figures that are no telephone are let be', () => {
  const figures =
    'Hubo 1,234,567,890 pesos entre 2010-2011 y 2012; 299,279 filas; folio 00123; 01 800 123 4567; ' +
    'artículo 20, 3.14, 2019-01-14, 12:30, 45 %, 5 000 000, expediente 123/2019-II, versión 10.6.0.'
  expect(marked(figures)).toEqual([])
})

test('mail addresses are found, and one that many read is only likely', () => {
  const [own, shared] = findTraces('lucia.gomez@gmail.com, contacto@colectiva.org.mx', lists)
  expect(own).toMatchObject({ words: 'lucia.gomez@gmail.com', severity: 'certain' })
  expect(shared).toMatchObject({ words: 'contacto@colectiva.org.mx', severity: 'likely' })
  expect(marked('en @colectiva y a las 9 @ 10')).toEqual([])
})

test('number plates are found by their form, or after the word for them', () => {
  expect(only('plate', 'un auto ABC-12-34, otro XYZ-123-A y un camión AB-12-345')).toEqual([
    'ABC-12-34',
    'XYZ-123-A',
    'AB-12-345',
  ])
  expect(only('plate', 'con placas NXM 123 A')).toEqual(['NXM 123 A'])
  expect(only('plate', 'la norma ISO-9001 y el COVID-19, NOM-001')).toEqual([])
})

test('points closer than a municipality are found in every usual notation, and rounded to a tenth of a degree', () => {
  const rounded = { as: 'rounded', latitude: 17.1, longitude: -96.7 }
  for (const point of ['17.0654, -96.7237', '17.0654° N, 96.7237° O', `17°03'36"N 96°43'18"O`])
    expect(findTraces(`Está en ${point}.`, lists)).toMatchObject([
      { kind: 'coordinates', words: point, rewording: rounded },
    ])
  expect(only('coordinates', '76G3JXX2+2V')).toEqual(['76G3JXX2+2V'])
  expect(only('coordinates', 'https://maps.app.goo.gl/abcDEF123.')).toEqual([
    'https://maps.app.goo.gl/abcDEF123',
  ])
  expect(only('coordinates', 'geo:17.06,-96.72')).toEqual(['geo:17.06,-96.72'])
  expect(marked('entre 3.14 y 2.71, o 17.1, -96.7')).toEqual([])
})

test('a Plus code is decoded as its specification does', () => {
  // The specification's own example: 7FG49Q00+ lies at 20.3700625 N, 2.7821875 E.
  const [trace] = findTraces('7FG49QCJ+2V', lists)
  expect(trace!.rewording).toEqual({ as: 'rounded', latitude: 20.4, longitude: 2.8 })
})

test('names are found with their title and all their surnames', () => {
  const names: [string, string][] = [
    ['Vino Juana Pérez López a declarar', 'Juana Pérez López'],
    ['Juan Carlos Hernández declaró', 'Juan Carlos Hernández'],
    ['según María del Carmen de la Cruz Pérez', 'María del Carmen de la Cruz Pérez'],
    ['La señora Petra Gómez espera', 'La señora Petra Gómez'],
    ['el hijo de don Chucho', 'don Chucho'],
    ['con la Lic. Ramírez', 'la Lic. Ramírez'],
    ['Vive Eulalia Martínez Cruz', 'Eulalia Martínez Cruz'],
    ['Yuriria Hernández Cruz lo dijo', 'Yuriria Hernández Cruz'],
    ['JUANA PÉREZ LÓPEZ', 'JUANA PÉREZ LÓPEZ'],
    ['We met Mr. Gómez there', 'Mr. Gómez'],
    ['as Rosendo Martinez told us', 'Rosendo Martinez'],
    ['Lucía Trujillo pidió ayuda', 'Lucía Trujillo'],
  ]
  for (const [text, name] of names) expect(only('name', text)).toEqual([name])
})

test('names of villages and of no list are found, and cases, laws and institutions are not', () => {
  const names =
    'Rosalba Maricela Hermelinda Citlali Abundio Gumaro Filemón Wenceslao Fidencio Socorro'
  for (const name of names.split(' ')) {
    expect(only('name', `Ayer llamó ${name} Pérez desde su casa`)).toEqual([`${name} Pérez`])
    expect(only('name', `A ${name} Cuamatzi Pérez le quitaron todo`)).toEqual([
      `${name} Cuamatzi Pérez`,
    ])
  }
  expect(only('name', 'con la coordinadora Petra Ek Canul')).toEqual(['Petra Ek Canul'])
  expect(only('name', 'ayer llamó Cuetlaxóchitl Hernández')).toEqual(['Cuetlaxóchitl Hernández'])
  const nobody =
    'La sentencia del Caso González, la Fundación Ramírez, la Ley Hernández, el Barrio Sánchez'
  expect(only('name', nobody)).toEqual([])
})

test('a family’s or a friend’s name is found without its surname, and a short form with one', () => {
  const names: [string, string][] = [
    ['mi hermano Toño López sigue ahí', 'Toño López'],
    ['se llevaron a su hija Ximena', 'Ximena'],
    ['la abogada Ramírez pidió copias', 'Ramírez'],
    ['una interna llamada Rosa', 'Rosa'],
    ['Rosa Ángela Ku Chan declaró', 'Rosa Ángela Ku Chan'],
    ['Hernández Ramírez, José Luis (interno)', 'Hernández Ramírez, José Luis'],
    ['vino jose luis hernandez a la visita', 'jose luis hernandez'],
    ['declaró Benito Juárez García', 'Benito Juárez García'],
    ['su hijo Vicente Guerrero Gómez', 'Vicente Guerrero Gómez'],
  ]
  for (const [text, name] of names) expect(only('name', text)).toEqual([name])
  const nobody =
    'la directora General, una herramienta llamada Kobo, mi hermano Tzotzil, la jueza Federal, el Hospital General ' +
    'Dr. Manuel Gea González, Felipe Carrillo Puerto, la Lucha Indígena, el Polo Norte, la vecina Guatemala, julio y agosto, la luz del sol, cruz roja'
  expect(only('name', nobody)).toEqual([])
})

test('a house in a street is found, and a street alone is not', () => {
  for (const address of [
    'calle Hidalgo 12',
    'C. Hidalgo 12',
    'Av. Juárez núm. 45-B',
    'Av. Juárez No. 45',
    'la calle 5 de Mayo #300',
  ])
    expect(only('place', `Está en ${address}.`)).toEqual([address])
  expect(only('place', 'la calle Hidalgo 12 y Morelos')).toEqual(['la calle Hidalgo 12'])
  expect(only('place', 'calle Dr. Vértiz 123')).toEqual(['calle Dr. Vértiz 123'])
  const none =
    'la calle Francisco Villa, en la calle más de 3 horas, en la calle de 8 a 10 horas, una calle de 200 metros, Población Privada de la Libertad 2021, la avenida Reforma'
  expect(marked(none)).toEqual([])
})

test('accounts on social networks are found as links, and as handles where the text says what they are', () => {
  expect(only('account', 'facebook.com/lupita.martinez.90 y https://t.me/lupita_mtz.')).toEqual([
    'facebook.com/lupita.martinez.90',
    'https://t.me/lupita_mtz',
  ])
  expect(only('account', 'es @lupita_mtz en Instagram')).toEqual(['@lupita_mtz'])
  expect(marked('las y los investigador@s, github.com/tequio, en Facebook y en x.com')).toEqual([])
})

test('what an authority prints on a paper is found', () => {
  expect(
    marked(
      'clave de elector GMVLMR80070501M100, pasaporte G12345678. El oficio con el que se pidió lleva el folio G12345678',
    ),
  ).toEqual([
    ['document', 'GMVLMR80070501M100'],
    ['document', 'G12345678'],
  ])
})

test('an address that is spelled out is found', () => {
  expect(only('email', 'marta punto gomez arroba correo punto mx')).toEqual([
    'marta punto gomez arroba correo punto mx',
  ])
  expect(only('email', 'juan(arroba)correo.mx')).toEqual(['juan(arroba)correo.mx'])
  expect(only('email', 'marta.gomez (arroba) correo.mx')).toEqual([
    'marta.gomez (arroba) correo.mx',
  ])
  expect(marked('una arroba de maíz, a punto de salir')).toEqual([])
})

test('two names side by side are two people', () => {
  expect(only('name', 'Juana Pérez y Lucía Gómez')).toEqual(['Juana Pérez', 'Lucía Gómez'])
})

test('names of towns, institutions, streets and laws are nobody’s', () => {
  const text =
    'El municipio Benito Juárez y la alcaldía Miguel Hidalgo. Ciudad Lázaro Cárdenas. La Comisión Nacional de los ' +
    'Derechos Humanos, el Centro Miguel Agustín Pro Juárez, la calle Francisco Villa, la Escuela Primaria Vicente ' +
    'Guerrero, el Hospital General Juan Pérez, el Marco Jurídico Nacional, el Protocolo de Estambul, la Cruz Roja, ' +
    'Santa María la Ribera, el Código Penal, la Universidad Autónoma Benito Juárez, Puerto Escondido. Rosa Mexicano.'
  expect(only('name', text)).toEqual([])
})

test('small places are found where the text says that somebody is there, and with their state', () => {
  const places: [string, string, string | null][] = [
    ['Ocurre en Jaltepec, Oaxaca, desde enero', 'Jaltepec, Oaxaca', '20'],
    ['en la comunidad de Tlahuitoltepec', 'la comunidad de Tlahuitoltepec', '20'],
    ['En San Pedro Jaltepec no hay señal', 'San Pedro Jaltepec', null],
    ['vive en el ejido San Isidro', 'el ejido San Isidro', null],
    ['from the village of Xochiteopan', 'the village of Xochiteopan', null],
    ['people in Jaltepec wait', 'Jaltepec', null],
    ['una familia de Santa María Tlahuitoltepec', 'Santa María Tlahuitoltepec', null],
    ['cerca de Tamazulapam', 'Tamazulapam', '20'],
  ]
  for (const [text, place, state] of places) {
    const found = findTraces(text, lists).filter(({ kind }) => kind === 'place')
    expect(found.map(({ words }) => words)).toEqual([place])
    if (state) expect(found[0]!.rewording).toEqual({ as: 'community', state })
  }
})

test('states, countries, cities, tools, languages and months are no small place', () => {
  const text =
    'Trabajamos en Chiapas, en Guerrero y en la Ciudad de México; también en Ecatepec, en Tijuana, en Los Ángeles y en ' +
    'Guatemala. Los datos están en Excel, en Facebook y en WhatsApp, en Español; llegaron en Enero, en el Congreso, ' +
    'en la Sierra Norte y en el pueblo Mixe. In English, in Mexico City, in January, in Python and in Mexican prisons.'
  expect(only('place', text)).toEqual([])
})

test('a day beside a sentence with a house or a small place is a trace, and further off it is none', () => {
  for (const text of [
    'El 3 de mayo de 2020 llegaron a declarar. Fue en Jaltepec.',
    'Vivía en la calle Juárez 12. Fue El 3 de mayo de 2020.',
    'El 3 de mayo de 2020 salió. Vivía en la calle Juárez 12.',
  ])
    expect(only('date', text), text).toEqual(['El 3 de mayo de 2020'])
  for (const text of [
    'El 3 de mayo de 2020 llegaron a declarar. Nadie los oyó. Fue en Jaltepec.',
    'El 3 de mayo de 2020 llegaron a declarar. Fue en Tuxtla Gutiérrez.',
    'El 26 de junio de 2017 se publicó la Ley General contra la Tortura. En Jaltepec nadie la conoce.',
    'Taller del 3 de mayo de 2020\nVisita a la comunidad de Jaltepec',
  ])
    expect(only('date', text), text).toEqual([])
})

test('a day is a trace where a place stands in its sentence', () => {
  expect(only('date', 'El 3 de mayo de 2020 llegaron, en Jaltepec.')).toEqual([
    'El 3 de mayo de 2020',
  ])
  expect(only('date', 'On March 14, 2023 it rained in Jaltepec.')).toEqual(['On March 14, 2023'])
  expect(only('date', 'en Jaltepec, 2023-03-14')).toEqual(['2023-03-14'])
  expect(only('date', 'fueron a Tuxtla Gutiérrez el 12/03/2024')).toEqual(['el 12/03/2024'])
  expect(only('date', 'En mayo de 2020, en Jaltepec')).toEqual([])
  expect(only('date', 'El 3 de mayo de 2020 se aprobó la ley en México.')).toEqual([])
  expect(only('date', 'el traslado del 3 de mayo de 2020 al penal de Puente Grande')).toEqual([
    'del 3 de mayo de 2020',
  ])
})

test('a day beside a house in a street is a trace as well', () => {
  expect(only('date', 'El 14 de marzo de 2026 en Av. Juárez 123.')).toEqual([
    'El 14 de marzo de 2026',
  ])
  expect(only('date', 'Fue en Av. Hidalgo 45, el 14/03/2026.')).toEqual(['el 14/03/2026'])
})

test('a birthday is a trace without a place', () => {
  expect(only('date', 'Nacida el 27/04/1956.')).toEqual(['el 27/04/1956'])
  expect(only('date', 'Ella nació el 3 de mayo de 1990.')).toEqual(['el 3 de mayo de 1990'])
  expect(only('date', 'Born on April 27, 1956.')).toEqual(['on April 27, 1956'])
})

test('a day becomes its year or its month, with the preposition that fits', () => {
  const rewording = (text: string) =>
    findTraces(text, lists).find(({ kind }) => kind === 'date')!.rewording
  expect(rewording('el 3 de mayo de 2020 en Jaltepec')).toEqual({ as: 'in-year', year: '2020' })
  expect(rewording('del 3 de mayo de 2020 en Jaltepec')).toEqual({ as: 'of-year', year: '2020' })
  expect(rewording('3/5/2020, en Jaltepec')).toEqual({ as: 'year', year: '2020' })
  expect(rewording('el 3 de mayo en Jaltepec')).toEqual({ as: 'in-month', month: 'mayo' })
})

test('traces stand in their order, do not overlap, and their words are the text’s', () => {
  const text =
    'La señora Petra Gómez, de la comunidad de Jaltepec, Oaxaca, llamó al 951 123 4567 el 14 de marzo de 2023.'
  const traces = findTraces(text, lists)
  expect(traces.map(({ kind }) => kind)).toEqual(['name', 'place', 'phone', 'date'])
  for (const [place, { start, end, words }] of traces.entries()) {
    expect(text.slice(start, end)).toBe(words)
    expect(start).toBeGreaterThanOrEqual(traces[place - 1]?.end ?? 0)
  }
})

test('decomposed letters and emoji do not shift what is marked', () => {
  const text = '😀 Llegó Lucía Gómez López 😀'.normalize('NFD')
  expect(findTraces(text, lists).map(({ words }) => words.normalize('NFC'))).toEqual([
    'Lucía Gómez López',
  ])
})

test('a hundred thousand signs of any text are read, none of them for ever', () => {
  const shapes = [
    'La señora Petra Gómez llamó al 951 123 4567 desde Jaltepec, Oaxaca. ',
    '1',
    '11 ',
    'San ',
    'a.',
    'A-',
    'a@',
    'en Juan ',
    '+1(',
    'goo.gl/maps/',
    'el 3 de mayo de 2020 ',
    ' ',
    '17° ',
    '17.06 ',
    'ABCD',
    'X2+',
    'calle A. ',
    'a punto ',
    'jose de ',
    'x.com/',
    'Juan, ',
  ]
  for (const shape of shapes) {
    const text = shape.repeat(Math.ceil(100_000 / shape.length))
    // What backtracks takes hours here, and the runner's own limit ends it.
    const traces = findTraces(text, lists)
    expect(traces.at(-1)?.end ?? 0, shape).toBeLessThanOrEqual(text.length)
  }
}, 30_000)

test('a village named with a word that institutions bear as well is one after what says so', () => {
  for (const text of [
    'Vive en la comunidad de Santa Cruz Tepetl',
    'Llamaron desde Santa Cruz Tepetl',
    'el ejido Plan de Ayutlán',
    'la ranchería La Unión Tepetzal',
    'la comunidad de Puerto Caballo',
    'la comunidad La Mesa del Nayar',
    'el barrio de Santa Cruz',
    'el ejido La Casa Blanca',
    'la comunidad tseltal Nueva Unión Progreso',
    'el pueblo de San Juan Puerto Montaña',
    'en Plan de Ayutlán, Chiapas',
    'In the village of Santa Cruz Tepetl they came',
  ])
    expect(only('place', text), text).toHaveLength(1)
  for (const text of [
    'Nos ayudó la Cruz Roja',
    'se vio en Cruz Roja Mexicana',
    'en Casa Xochiquetzal',
    'en Plaza Mayor',
    'en Centro Prodh',
  ])
    expect(only('place', text), text).toEqual([])
})

test('a place nobody knows is found after a verb of going, and who or what else follows one is not', () => {
  for (const text of [
    'Se fue a Xochihua',
    'La trasladaron a Xochihua',
    'Fue trasladado a Xochihua',
    'La familia huyó a Xochihua',
    'Se fue con su familia a Xochihua',
    'Llegó de Xochihua',
    'Viene de Xochihua',
    'Salió para Xochihua',
    'Caminaron hasta Xochihua',
    'Es originaria de Xochihua',
    'They fled to Xochihua',
    'She came from Xochihua',
  ])
    expect(only('place', text), text).toEqual(['Xochihua'])
  for (const text of [
    'Llevaron a María al hospital',
    'Mandaron a Xiuhnel a traer agua',
    'Fue a ver a Xiuhnel',
    'Fue entregado a Interpol',
    'Llegó la hermana de Xiuhnel',
    'Se fue a Tijuana, a Chiapas y a Estados Unidos',
    'Llegó a Naciones Unidas',
    'Fue a Gobernación',
    'Llegó a Palacio Nacional',
    'Salió de Excel',
    'Fue a Misa, fueron a Consulta Externa y van a Juicio',
    'La queja llegó a Amnistía Internacional',
    'We moved to Python',
    'La información sale de Portalito y los datos de cada mes van a Xochisistema',
    'La gente va a Correos',
  ])
    expect(only('place', text), text).toEqual([])
})

test('a first name that is also a word or a place is one before a surname', () => {
  for (const [text, name] of [
    ['Guadalupe Xicale dijo que no', 'Guadalupe Xicale'],
    ['Cruz Martínez fue detenido', 'Cruz Martínez'],
    ['Socorro Pérez no ha vuelto', 'Socorro Pérez'],
    ['Trinidad Cuetlach llegó tarde', 'Trinidad Cuetlach'],
  ] as const)
    expect(only('name', text), text).toEqual([name])
  const nobody =
    'Guadalupe Victoria es un municipio. Cruz Roja es neutral. La Cruz Verde dijo. Luz Social ayudó. Victoria Ciudadana es ' +
    'un lema. Santa Cruz Martínez. Libertad Condicional es una figura. Constitución Política dice'
  expect(only('name', nobody)).toEqual([])
})

test('names with what is shortened in them are found whole', () => {
  for (const [text, name] of [
    ['Vino Ma. del Socorro Hernández ayer', 'Ma. del Socorro Hernández'],
    ['Mª del Carmen López Ruiz', 'Mª del Carmen López Ruiz'],
    ['con J. Jesús Hernández López', 'J. Jesús Hernández López'],
    ['Juana P. López vino', 'Juana P. López'],
  ] as const)
    expect(only('name', text), text).toEqual([name])
  expect(only('name', 'Está en el módulo B. Juan Pérez López vino.')).toEqual(['Juan Pérez López'])
  expect(only('place', 'Vive en Sta. María Tlahuitoltepec')).toEqual(['Sta. María Tlahuitoltepec'])
})

test('a prison is known by its town where few live, and a large one is nobody’s trace', () => {
  expect(only('place', 'Está en el Penal de Santa Martha Acatitla.')).toEqual([
    'el Penal de Santa Martha Acatitla',
  ])
  expect(only('place', 'Está en el Cereso de Tapachula y en el penal de Oaxaca.')).toEqual([])
})

test('several communities in one breath are one trace', () => {
  expect(only('place', 'Las comunidades de Xochihua, Nueva Betania y Tzajalá esperan.')).toEqual([
    'Las comunidades de Xochihua, Nueva Betania y Tzajalá',
  ])
  expect(only('place', 'las comunidades de Guerrero, Oaxaca y Chiapas')).toEqual([])
  expect(only('place', 'los pueblos Mixe y Zapoteco, las comunidades indígenas')).toEqual([])
})

test('initials and what others call somebody are found, and what is only abbreviated is not', () => {
  for (const [text, name] of [
    ['El caso es de J. M. L., de 23 años', 'J. M. L.'],
    ['Es de J.M.L. Ella espera.', 'J.M.L'],
    ['Su hijo J. M. fue golpeado', 'J. M.'],
    ['Le dicen «El Chino» en el módulo', '«El Chino»'],
    ['Alias El Chino, custodio', 'El Chino'],
    ['conocido como La Güera', 'La Güera'],
    ['apodado Chapis', 'Chapis'],
  ] as const)
    expect(only('name', text), text).toEqual([name])
  const nobody =
    'S. A. de C. V., A. C., E. U. A., la O. N. U., el I.M.S.S., la S.C.J.N. y B. C. S. no contestaron. Vitaminas A, B y C. ' +
    'Apartado A. B. Se conoce como Protocolo de Estambul. Conocida como La Ley Telefónica. Conocido como Pegasus. ' +
    'A ese cobro le llaman «la lista». Le dicen Justicia Restaurativa.'
  expect(only('name', nobody)).toEqual([])
})

test('the number of one person’s case is found, and what courts publish by number is not', () => {
  for (const [text, number] of [
    ['La causa penal 123/2021 sigue', '123/2021'],
    ['Carpeta de investigación CI-FCH/1234/2022.', 'CI-FCH/1234/2022'],
    ['carpeta de investigación: 0023-101-1101-2019', '0023-101-1101-2019'],
    ['la averiguación previa AP/PGR/CHIS/123/2014', 'AP/PGR/CHIS/123/2014'],
    ['expediente clínico núm. 4532/21', '4532/21'],
    ['la causa 12/2020 del juzgado', '12/2020'],
  ] as const)
    expect(only('document', text), text).toEqual([number])
  const published =
    'El amparo en revisión 1284/2015, el expediente varios 912/2010, la recomendación 15/2018, la acción de ' +
    'inconstitucionalidad 10/2014, la causa 3, la causa: 300 personas, las carpetas de investigación de 2021, 3 causas.'
  expect(marked(published)).toEqual([])
})

test('a cell, a point of a road and a lot are found, and cells of a sheet and lengths are not', () => {
  for (const place of [
    'la celda 14',
    'la celda 14 del módulo 2',
    'el dormitorio 5, estancia 203',
    'el km 34 de la carretera San Cristóbal-Ocosingo',
    'la carretera Tlapa–Marquelia, a la altura del kilómetro 87.5',
    'la autopista km 12+300',
    'manzana 3, lote 12',
  ])
    expect(only('place', `Está en ${place}, dicen.`), place).toEqual([place])
  const none =
    'La celda B2 de la hoja, la celda 14 de Excel, el módulo 3, cinco celdas, 34 km de carretera, el tramo mide 87.5 km, ' +
    'el lote 12, una celda 4 × 4 de la tabla.'
  expect(marked(none)).toEqual([])
})

test('what is written so that no machine reads it is found', () => {
  expect(only('email', 'a lupita . gomez @ gmail . com o lupita.gomez @gmail.com.')).toEqual([
    'lupita . gomez @ gmail . com',
    'lupita.gomez @gmail.com',
  ])
  expect(only('phone', 'es nueve seis dos uno dos tres cuatro cinco seis siete.')).toEqual([
    'nueve seis dos uno dos tres cuatro cinco seis siete',
  ])
  expect(only('phone', 'marcar nueve sesenta y dos, cuarenta y cinco, sesenta y siete')).toEqual([
    'nueve sesenta y dos, cuarenta y cinco, sesenta y siete',
  ])
  const none =
    'Contar uno, dos, tres, cuatro, cinco, seis, siete y ocho. Treinta y dos de cada cien, dos o tres. Somos 9 @ la oficina . com'
  expect(only('phone', none)).toEqual([])
})

test('a point whose directions stand first or in words is rounded, and other angles are not', () => {
  const rounded = { as: 'rounded', latitude: 16.7, longitude: -92.6 }
  for (const point of [
    `N 16° 44' 12" W 92° 38' 10"`,
    `16°44'12" de latitud norte y 92°38'10" de longitud oeste`,
  ])
    expect(findTraces(`Está en ${point}.`, lists)).toMatchObject([
      { kind: 'coordinates', words: point, rewording: rounded },
    ])
  expect(marked(`Giró 16° 44' y luego 20° 10' al sur; mide 90° 30'.`)).toEqual([])
})

test('families and first names of no list with two surnames are found whole', () => {
  expect(only('name', 'Los hermanos Gómez Girón y la familia Ruiz Cruz')).toEqual([
    'Gómez Girón',
    'Ruiz Cruz',
  ])
  expect(only('name', 'a los de Pascuala Xilón Díaz viajan')).toEqual(['Pascuala Xilón Díaz'])
  expect(only('name', 'La familia Michoacana, la Montaña de Guerrero, la familia Tzotzil')).toEqual(
    [],
  )
})

test('a day with a short year is one, and what bears a day as its name is none', () => {
  expect(only('date', 'lo detuvieron el 7/06/19 en Jaltepec')).toEqual(['el 7/06/19'])
  expect(only('date', 'la colonia 5 de Mayo, en Jaltepec; la Escuela 20 de Noviembre')).toEqual([])
})

test('a small place of the list is found after those who live there, and a word that is one too is not', () => {
  for (const [text, place] of [
    ['Hay presos de Chenalhó', 'Chenalhó'],
    ['comunero de Xochistlahuaca', 'Xochistlahuaca'],
    ['las familias de Pantelhó esperan', 'Pantelhó'],
  ] as const)
    expect(only('place', text), text).toEqual([place])
  const none =
    'Las mujeres de Esperanza, la presidenta de Justicia, el director de Cáritas, la gente de Tijuana, los presos de Chiapas, ' +
    'las familias de Guadalupe, la vecina de Rosario'
  expect(only('place', none)).toEqual([])
})

test('an initial keeps its point, and the number of somebody in prison is found', () => {
  expect(only('name', 'El comandante Ruperto N. ordenó el traslado')).toEqual([
    'El comandante Ruperto N.',
  ])
  expect(only('name', 'Vino el comandante Ruperto N. Nadie lo vio.')).toEqual([
    'el comandante Ruperto N',
  ])
  expect(only('document', 'El número de interno es 4521.')).toEqual(['4521'])
  expect(only('document', 'El número de internos es 4521.')).toEqual([])
})

test('a village of the list is found after somebody’s name as after who lives there, and what else bears it is not', () => {
  for (const [text, name, place] of [
    ['La señora Petra Gómez de Bachajón espera', 'La señora Petra Gómez', 'Bachajón'],
    ['¿Sirve a la familia López Díaz de Yajalón?', 'López Díaz', 'Yajalón'],
    ['doña Petra de Bachajón', 'doña Petra', 'Bachajón'],
    ['Juana Gómez López de Chenalhó', 'Juana Gómez López', 'Chenalhó'],
  ] as const) {
    expect(only('name', text), text).toEqual([name])
    expect(only('place', text), text).toEqual([place])
  }
  const none =
    'Juana Pérez López de Tijuana, Luis Gómez Ruiz de Chiapas, Juana Pérez López de Justicia, la Radio Comunitaria de Esperanza'
  expect(only('place', none)).toEqual([])
})

test('an apostrophe that ends a name of Mayan languages belongs to it, and one that closes a quotation does not', () => {
  expect(only('name', "La compañera Xunka' López Díaz traduce")).toEqual(["Xunka' López Díaz"])
  expect(only('name', 'Xunka’ Pérez Hernández declaró')).toEqual(['Xunka’ Pérez Hernández'])
  expect(only('name', "La señora Pax Ku' Hernández")).toEqual(["La señora Pax Ku' Hernández"])
  expect(only('name', "Dijo que 'vino Juana Pérez Xunka' y se fue")).toEqual(['Juana Pérez Xunka'])
  expect(marked("La 'Casa Nueva' abrió, la 'Mesa' también")).toEqual([])
})

test('all surnames of several families are found, whatever else they are, and what sort of families they are is none', () => {
  for (const [text, names] of [
    ['Las familias Hernández y Díaz salieron', ['Hernández y Díaz']],
    ['Las familias Gómez, Pérez y Luna', ['Gómez, Pérez y Luna']],
    ['Los hermanos Ruiz y Vázquez', ['Ruiz y Vázquez']],
    [
      'La familia Guzmán, la familia Entzin y la familia Sántiz',
      ['Guzmán', 'la familia Entzin', 'la familia Sántiz'],
    ],
    ['la familia Cruz', ['Cruz']],
    ['la familia Santiago', ['Santiago']],
    ['la familia Toledo Xiu', ['Toledo Xiu']],
    ['la familia Pech', ['Pech']],
    ['El matrimonio Sánchez Luna', ['Sánchez Luna']],
  ] as const)
    expect(only('name', text), text).toEqual(names)
  const none =
    'la familia Salesiana, la familia Tsotsil, las familias Zapotecas, la familia Nacional, las hermanas Franciscanas, las familias Buscadoras, la familia DIF, ' +
    'las familias de Guadalupe, el matrimonio Igualitario, las familias Mixtecas y Nahuas'
  expect(only('name', none)).toEqual([])
})

test('a first name of the list is found after what children and people are called, and after their family', () => {
  for (const [text, name] of [
    ['La niña Ximena salió', 'Ximena'],
    ['El niño Mateo', 'Mateo'],
    ['El joven Ricardo', 'Ricardo'],
    ['El detenido Ricardo', 'Ricardo'],
    ['El catequista Mariano', 'Mariano'],
    ['La mamá de Ximena', 'Ximena'],
    ['La esposa de Ricardo', 'Ricardo'],
  ] as const)
    expect(only('name', text), text).toEqual([name])
  const none =
    'El niño Jesús, la madre de Guadalupe, la mujer Maya, la policía Federal, la vecina de Rosario, el coordinador General, ' +
    'las Hijas de María, la autoridad de Justicia, una hermana de Esperanza'
  expect(only('name', none)).toEqual([])
})

test('a village of the list is found where somebody is from it or something stands in it', () => {
  for (const [text, place] of [
    ['Es de Chenalhó', 'Chenalhó'],
    ['Son de Bachajón', 'Bachajón'],
    ['Entraron a Chenalhó', 'Chenalhó'],
    ['La iglesia de Chenalhó fue quemada', 'Chenalhó'],
    ['La clínica de Bachajón no abre', 'Bachajón'],
    ['la escuela de Chenalhó', 'Chenalhó'],
    ['La familia Sántiz, de Chenalhó, espera', 'Chenalhó'],
  ] as const)
    expect(only('place', text), text).toEqual([place])
  const none =
    'la clínica de Salud, la escuela de Derecho, la casa de Justicia, es de Justicia, entraron a Internet, la iglesia de Guadalupe, ' +
    'el hospital de Tijuana, la Escuela de Chenalhó, son de Oaxaca'
  expect(only('place', none)).toEqual([])
  expect(only('date', 'La iglesia de Chenalhó fue quemada el 9 de marzo de 2024')).toHaveLength(1)
})

test('an institution’s initials, a country’s and a shop are nobody and no village', () => {
  const none =
    'La empresa C.F.E. corta la luz. En E.U.A. viven, en EE. UU. también. La Luz, A.C., Los Pinos, S.C. y Caridad, I.A.P. ' +
    'Fue a Chedraui y vino de Bodega Aurrera; fue a Walmart, van a Oxxo, a Elektra y a Coppel.'
  expect(marked(none)).toEqual([])
  expect(only('place', 'Fue a Xochihua')).toEqual(['Xochihua'])
})

test('cells with letters and in words, and further numbers of one person, are found', () => {
  for (const place of [
    'la celda B-7',
    'celda A-12',
    'la estancia número doce',
    'la celda 5 a la 9',
  ])
    expect(only('place', `De ${place}.`), place).toEqual([place])
  for (const [text, number] of [
    ['NUC 45-2021', '45-2021'],
    ['toca 45/2021', '45/2021'],
    ['expediente 456/2021 del juzgado mixto', '456/2021'],
    ['su número de INE es 1234567890123', '1234567890123'],
  ] as const)
    expect(only('document', text), text).toEqual([number])
  expect(only('name', 'El interno JLPG pide agua')).toEqual(['JLPG'])
  const none =
    'expediente 456/2021 de la Comisión, le toca 300 pesos, el órgano interno INE, el interno LGBT, la estancia cómoda, celda B2 de la hoja'
  expect(marked(none)).toEqual([])
})
