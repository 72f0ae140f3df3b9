import type { FollowUpDays } from '~/domains/adoption/follow-ups'
import type { TemplateKey } from '~/domains/adoption/onboarding-plan'
import type { Side, Visibility } from '~/domains/adoption/rules'
import type { Published } from './tools'

/** Ten answers to the System Usability Scale, one digit each, and words. */
export interface Answer {
  scale: string
  comment: string
}

export interface AdoptionFacts {
  tool: keyof Published
  organization: string
  visibility: Visibility
  purpose: string
  /** How many days ago it was asked for, agreed, in use, and left. */
  requested: number
  accepted?: number
  inUse?: number
  left?: { ago: number; reason: string }
  declined?: { ago: number; reason: string }
  /** Where it is being put to use: the last week whose steps both sides have ticked, and what one side alone has. */
  onboarding?: { week: number; half: { step: TemplateKey; side: Side } }
  answers?: Partial<Record<FollowUpDays, Answer>>
}

/** Who asked for what, and what became of it. The organisations and their words are invented. */
export const adoptions: AdoptionFacts[] = [
  {
    tool: 'diary',
    organization: 'Red Voces de Adentro',
    visibility: 'named',
    purpose:
      'Registrar lo que las familias cuentan en la fila de tres centros, sin llevar papel a la revisión.',
    requested: 285,
    accepted: 280,
    inUse: 215,
    answers: {
      30: { scale: '4242424253', comment: 'Las promotoras mayores pidieron letra más grande.' },
      90: { scale: '4242425242', comment: 'Ya no se pierden hojas. Falta el informe por centro.' },
      180: { scale: '5142425142', comment: 'Con el informe se pidió agua en dos centros.' },
    },
  },
  {
    tool: 'diary',
    organization: 'Puente Sur, A.C.',
    visibility: 'named',
    purpose:
      'Visitamos cinco centros de los valles y la costa. Necesitamos preguntas en zapoteco y que nada quede en el teléfono.',
    requested: 268,
    accepted: 262,
    inUse: 181,
    answers: {
      30: { scale: '4343324343', comment: 'Costó el primer mes: dos teléfonos eran muy viejos.' },
      90: {
        scale: '4242424242',
        comment:
          'Cada visita toma diez minutos menos. Las preguntas en zapoteco las grabamos aparte; ojalá quepan dentro.',
      },
    },
  },
  {
    tool: 'diary',
    organization: 'Familias en Vela',
    visibility: 'counted',
    purpose: 'Que las familias anoten cobros y faltas de agua sin dar su nombre.',
    requested: 270,
    accepted: 266,
    inUse: 200,
    answers: {
      30: { scale: '4232423342', comment: '' },
      90: { scale: '4242423242', comment: 'Se usa en la fila de los domingos.' },
    },
  },
  {
    tool: 'diary',
    organization: 'Laboratorio de Ejemplo en Estudios Penitenciarios',
    visibility: 'sector_and_state',
    purpose: 'Probar las preguntas con estudiantes antes de una encuesta en dos centros.',
    requested: 190,
    accepted: 185,
    inUse: 130,
    answers: { 30: { scale: '3333424343', comment: 'Falta exportar con los códigos del censo.' } },
  },
  {
    tool: 'diary',
    organization: 'Umbral Justicia, A.C.',
    visibility: 'counted',
    purpose: 'Anotar las visitas del equipo jurídico con las mismas preguntas cada vez.',
    requested: 250,
    accepted: 244,
    inUse: 170,
    answers: { 30: { scale: '3334323433', comment: 'Sirve, pero duplica el expediente.' } },
    left: {
      ago: 60,
      reason:
        'El equipo jurídico ya lleva un expediente y anotaba todo dos veces. La habríamos conservado si pasara los datos al expediente.',
    },
  },
  {
    tool: 'diary',
    organization: 'Observatorio Norte de Prisiones',
    visibility: 'hidden',
    purpose: 'Visitas a un centro donde que se sepa que registramos pone en riesgo el acceso.',
    requested: 180,
    accepted: 176,
    inUse: 110,
    answers: { 30: { scale: '4242424242', comment: '' } },
  },
  {
    tool: 'answers',
    organization: 'Observatorio Norte de Prisiones',
    visibility: 'named',
    purpose: 'Decir a cada familia que llama qué autoridad responde y en qué plazo.',
    requested: 150,
    accepted: 145,
    inUse: 75,
    answers: {
      30: { scale: '5142514252', comment: 'El escrito listo para imprimir es lo mejor.' },
    },
  },
  {
    tool: 'answers',
    organization: 'Puente Sur, A.C.',
    visibility: 'counted',
    purpose:
      'Llegan quejas de familias que hablan zapoteco y mixteco. Queremos saber en minutos ante quién va cada una.',
    requested: 45,
    accepted: 37,
    onboarding: { week: 3, half: { step: 'first-session', side: 'maintainers' } },
  },
  {
    tool: 'answers',
    organization: 'Laboratorio de Ejemplo en Estudios Penitenciarios',
    visibility: 'hidden',
    purpose: 'Tomar los plazos de respuesta como fuente de un estudio.',
    requested: 50,
    declined: {
      ago: 47,
      reason:
        'Para un estudio no hace falta instalarla: los plazos están publicados como datos abiertos y se pueden descargar.',
    },
  },
  {
    tool: 'answers',
    organization: 'Familias en Vela',
    visibility: 'sector_and_state',
    purpose:
      'Que dos personas de cada centro sepan preparar una queja sin depender de quien coordina.',
    requested: 3,
  },
]
