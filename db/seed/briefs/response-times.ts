import type { SeedBrief } from './seed-brief'

export const responseTimes: SeedBrief = {
  title: 'Saber cuánto tarda cada autoridad en responder una queja',
  theme: 'evidence',
  track: 'Corrupción',
  organization: 'Observatorio Norte de Prisiones',
  answers: {
    problem: {
      text: 'Una queja por maltrato puede esperar cuatro meses sin respuesta. Quien se queja no sabe si eso es normal ni a qué otra autoridad acudir, y casi siempre desiste.',
    },
    objective: {
      text: 'Que quien prepara una queja sepa a quién dirigirla y cuánto suele tardar la respuesta en su estado.',
    },
    affected: { text: 'Personas presas y familiares que presentan quejas.' },
    users: { text: 'Personal de nueve organizaciones que orienta a familias por teléfono.' },
    sign: { text: 'Que más quejas lleguen a una respuesta.' },
    counted: { text: 'Quejas respondidas, de cada cien' },
    today: { number: 31 },
    target: { number: 60 },
    seeking: { skills: ['code', 'design', 'law'] },
    people: { level: 2 },
    skills: { level: 2 },
    money: { level: 1 },
    connection: { level: 3 },
    devices: { level: 2 },
    hosting: { level: 1 },
    'data-collection': { text: 'Respuestas a solicitudes de información, por trimestre y estado.' },
    'contact-hours': { number: 6 },
    pilot: { text: 'Tres organizaciones durante dos meses.' },
    harm: {
      text: 'Una lista de autoridades lentas puede hacer que las familias ya no se quejen ante ellas, aunque sea su derecho.',
    },
    lessening: { text: 'Mostrar siempre la alternativa y el plazo que marca la ley.' },
  },
}
