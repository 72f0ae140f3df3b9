import type { SeedBrief } from './seed-brief'

export const water: SeedBrief = {
  title: 'Medir cuántos días a la semana llega el agua a cada centro',
  theme: 'evidence',
  track: 'Vida en prisión',
  organization: 'Observatorio Norte de Prisiones',
  whyNot:
    'No del todo: la bitácora pregunta por el agua en una visita, y aquí hace falta saberlo de cada día del año.',
  answers: {
    problem: {
      text: 'En verano hay centros con agua dos días de siete. Las autoridades dicen que es una falla de ese momento y no hay serie que muestre que pasa cada año y en los mismos lugares.',
    },
    tried: { text: 'Solicitudes de información; contestan el total del año, no los días.' },
    objective: {
      text: 'Una serie por centro y semana que se pueda poner frente a un juez y repetir cada verano.',
    },
    affected: { text: 'Personas presas en el norte, sobre todo en dormitorios llenos.' },
    users: { text: 'Dos personas del observatorio y las comisiones que visitan centros.' },
    sign: { text: 'Que haya centros con datos de todo el verano.' },
    counted: { text: 'Centros con la serie completa' },
    today: { number: 0 },
    target: { number: 12 },
    measuring: { text: 'Cada primero de octubre, centro por centro.' },
    seeking: { skills: ['data', 'research', 'journalism'] },
    people: { level: 2 },
    skills: { level: 3 },
    connection: { level: 3 },
    devices: { level: 3 },
    hosting: { level: 1 },
    money: { level: 2 },
    'contact-hours': { number: 8 },
    pilot: { text: 'Cuatro centros de un estado, de junio a septiembre.' },
    harm: { text: 'El personal puede reconocer a quien contó los días sin agua.' },
    lessening: { text: 'Juntar lo que dicen al menos cinco personas antes de escribir un día.' },
  },
}
