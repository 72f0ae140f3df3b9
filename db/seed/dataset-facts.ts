import type { z } from 'zod'
import type { datasetForm, reviewForm } from '~/domains/datasets/schema'
import type { Briefs } from './briefs'
import { mexico } from './must'

export interface StoryDataset {
  file: string
  /** The office that publishes it writes ISO-8859-1. */
  latin1?: boolean
  at: Date
  form: z.input<typeof datasetForm>
  /** What each column holds, in their order. */
  columns: string[]
  /** Left out, it waits for the curator. */
  review?: z.input<typeof reviewForm>
  briefs: (keyof Briefs)[]
}

const invented = 'Datos inventados para la demostración de Tequio'

export const storyDatasets: StoryDataset[] = [
  {
    file: 'capacidad-por-centro.csv',
    at: mexico('2018-12-06T10:00'),
    columns: [
      'Número del centro en el cuaderno; empieza de nuevo cada año.',
      'Nombre del centro, inventado.',
      'Clave del estado, la de INEGI.',
      'Nombre del estado.',
      'Quién lo administra: federal, estatal o municipal.',
      'Lugares que declara el centro.',
      'Personas presas el último día del mes.',
      'De ellas, mujeres.',
    ],
    form: {
      title: 'Capacidad y población por centro, diciembre de 2018',
      summary:
        'Lugares disponibles y personas presas en cada centro de ejemplo, con su estado y su tipo. Un valor es imposible y se dejó como vino.',
      theme: 'evidence',
      licence: 'CC-BY-4.0',
      sourceName: invented,
      method:
        'Se generó a partir de la forma que tienen los cuadernos mensuales; ningún centro existe.',
      periodStart: '2018-12',
      periodEnd: '2018-12',
      geography: 'México, 32 estados',
      updateFrequency: 'monthly',
      knownProblems: 'Un centro de Oaxaca declara una capacidad de 9,960 con 73 personas.',
    },
    review: {
      sensitivity: 'low',
      disclosure: 'Son sumas por centro; ninguna celda describe a una persona.',
      decision: 'curate',
    },
    briefs: ['prisons', 'transfers'],
  },
  {
    file: 'incidentes-mensuales.csv',
    at: mexico('2018-12-07T10:00'),
    columns: [
      'Clave del estado, la de INEGI.',
      'Año del reporte.',
      'Primer mes del trimestre.',
      'Riña, autolesión o agresión del personal.',
      'Cuántos reportó el estado en el trimestre.',
    ],
    form: {
      title: 'Incidentes en prisiones por estado y trimestre, 2017 a 2018',
      summary:
        'Riñas, autolesiones y agresiones del personal que cada estado de ejemplo reportó, por trimestre.',
      theme: 'evidence',
      licence: 'CC0-1.0',
      sourceName: invented,
      method: 'Números al azar alrededor de valores plausibles.',
      periodStart: '2017',
      periodEnd: '2018',
      geography: 'México, 32 estados',
      updateFrequency: 'quarterly',
    },
    review: {
      sensitivity: 'moderate',
      disclosure:
        'Por estado y trimestre; las celdas con menos de tres incidentes no permiten reconocer a nadie porque no dicen el centro.',
      decision: 'curate',
    },
    briefs: ['prisons', 'complaints'],
  },
  {
    file: 'maltrato-declarado-por-estado.csv',
    at: mexico('2018-12-10T10:00'),
    columns: [
      'Clave del estado, la de INEGI.',
      'Nombre del estado.',
      'Personas que contestaron la encuesta.',
      'De ellas, cuántas declararon maltrato al ser detenidas.',
      'Porcentaje estimado en la población presa del estado.',
      'Error estándar del porcentaje, en puntos.',
    ],
    form: {
      title: 'Personas que declararon maltrato al ser detenidas, por estado',
      summary:
        'Resultado de una encuesta inventada a personas presas: cuántas respondieron, cuántas declararon maltrato y el error de cada estimación.',
      theme: 'evidence',
      licence: 'CC-BY-4.0',
      sourceName: invented,
      periodStart: '2018',
      periodEnd: '2018',
      geography: 'México, 32 estados',
      updateFrequency: 'irregular',
    },
    review: {
      sensitivity: 'low',
      disclosure: 'Estimaciones por estado con al menos 180 personas encuestadas.',
      decision: 'curate',
    },
    briefs: ['prisons', 'times'],
  },
  {
    file: 'contratos-de-alimentos.csv',
    latin1: true,
    at: mexico('2018-12-14T10:00'),
    columns: [
      'Número del contrato, inventado.',
      'Día en que se firmó.',
      'Clave del estado que contrata, la de INEGI.',
      'Empresa que ganó; ninguna existe.',
      'Licitación, invitación o adjudicación directa.',
      'Pesos mexicanos por todo el contrato, con impuestos.',
      'Raciones que debe entregar al día.',
    ],
    form: {
      title: 'Contratos de alimentos para prisiones, 2016 a 2018',
      summary:
        'Contratos de ejemplo: proveedor, procedimiento, monto y raciones por día. Las empresas no existen.',
      theme: 'advocacy',
      licence: 'not-stated',
      sourceName: invented,
      periodStart: '2016',
      periodEnd: '2018',
      geography: 'México',
      updateFrequency: 'irregular',
    },
    review: {
      sensitivity: 'low',
      disclosure: 'Contratos públicos con empresas; no hay personas.',
      legalBasis:
        'Los contratos son información pública de oficio según la Ley General de Transparencia; la fuente no dice otra licencia.',
      decision: 'curate',
    },
    briefs: ['contracts'],
  },
  {
    file: 'tiempos-de-respuesta-a-quejas.csv',
    at: mexico('2019-01-08T10:00'),
    columns: [
      'Clave del estado, la de INEGI.',
      'Trimestre en que llegó la queja.',
      'Quejas recibidas en el trimestre.',
      'De ellas, respondidas en treinta días o menos.',
      'Mediana de días hasta la respuesta, de las respondidas.',
    ],
    form: {
      title: 'Tiempo de respuesta a quejas por estado, 2018',
      summary:
        'Quejas recibidas, respondidas en treinta días y mediana de días hasta la respuesta, por trimestre.',
      theme: 'evidence',
      licence: 'not-stated',
      sourceName: invented,
      periodStart: '2018',
      periodEnd: '2018',
      geography: 'México, 32 estados',
      updateFrequency: 'quarterly',
    },
    briefs: ['times'],
  },
]
