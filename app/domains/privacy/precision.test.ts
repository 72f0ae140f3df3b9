import { expect, test } from 'vitest'
import { foodContracts } from 'db/seed/briefs/food-contracts'
import { medicalReports } from 'db/seed/briefs/medical-reports'
import { prisonsCompared } from 'db/seed/briefs/prisons-compared'
import { responseTimes } from 'db/seed/briefs/response-times'
import { safeComplaints } from 'db/seed/briefs/safe-complaints'
import { transfers } from 'db/seed/briefs/transfers'
import { visitCharges } from 'db/seed/briefs/visit-charges'
import { womenHealth } from 'db/seed/briefs/women-health'
import assessmentInEnglish from '~/locales/en/assessment'
import assessment from '~/locales/es/assessment'
import { findTraces } from './find-traces'
import { loadLists } from './load-lists.server'

const briefs = [
  foodContracts,
  medicalReports,
  prisonsCompared,
  responseTimes,
  safeComplaints,
  transfers,
  visitCharges,
  womenHealth,
]

/** Sentences such as organisations write, full of capitals, figures and places that lead to nobody. */
const harmless = [
  'El Mecanismo Nacional de Prevención de la Tortura visitó 12 centros en 2018 y publicó 4 recomendaciones.',
  'La Encuesta Nacional de Población Privada de la Libertad (ENPOL) 2021 se levantó en 203 centros del país.',
  'Pedimos los datos por la Plataforma Nacional de Transparencia; respondieron 21 de 32 estados.',
  'Las familias viajan desde Chiapas, Guerrero y Oaxaca hasta Hermosillo, a veces más de 30 horas en autobús.',
  'Se guardan en Google Drive y en hojas de Excel; una persona los pasa los lunes a KoboToolbox.',
  'En Ciudad Juárez y en Nuevo Laredo la señal se corta; en Mérida, no.',
  'La Ley General contra la Tortura, artículo 29, y el Código Nacional de Procedimientos Penales obligan a registrar.',
  'Queremos bajar de 96 a 24 horas el tiempo entre un traslado y el aviso a la familia.',
  'Trabajamos con la Comisión Estatal de Derechos Humanos de Nuevo León y con la Universidad Iberoamericana.',
  'Atendemos en español, náhuatl, tzeltal y tsotsil; el pueblo Mixe pidió audio.',
  'Quien coordina revisa los expedientes del Tribunal Superior de Justicia cada Semana Santa.',
  'El Comité contra la Tortura de la ONU revisó a México en mayo de 2019, en Ginebra.',
  'Tenemos 2 computadoras, 1 impresora y un presupuesto de $120,000 MXN hasta el 31 de diciembre de 2026.',
  'La Suprema Corte resolvió el amparo en revisión 1284/2015; la Recomendación General 10 sigue pendiente.',
  'Los Servicios Periciales de la Fiscalía General de la República tardan entre 3 y 14 semanas.',
  'Every Monday two of us copy complaints from WhatsApp into a spreadsheet; it takes about 6 hours.',
  'The National Human Rights Commission and the Red Cross visit federal prisons in Mexico twice a year.',
  'We need a way to compare 462 prisons in 32 states, in Spanish and English, without Internet.',
  'Families travel from Guatemala and Honduras to Tapachula, and nobody in Mexico City answers.',
  'The Istanbul Protocol asks for an examination within 72 hours. The Supreme Court agreed in June 2019.',
  'A team from Monterrey built it in Python; the Ministry of the Interior never answered.',
]

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const falsely = async (texts: string[]) => {
  const lists = await loadLists()
  return texts.flatMap((text) => findTraces(text, lists).map(({ kind, words }) => [kind, words]))
}

test('the demo’s eight briefs, which name nobody, have nothing marked', async () => {
  const texts = briefs.flatMap(({ title, answers }) => [title, ...textsIn(answers)])
  expect(texts.length).toBeGreaterThan(150)
  expect(await falsely(texts)).toEqual([])
})

test('nor have the questions with their example answers, in both languages', async () => {
  expect(await falsely([...textsIn(assessment), ...textsIn(assessmentInEnglish)])).toEqual([])
})

test('nor have sentences full of capitals, figures, institutions and cities', async () => {
  expect(await falsely(harmless)).toEqual([])
})
