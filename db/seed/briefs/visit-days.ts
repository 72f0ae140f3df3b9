import type { SeedBrief } from './seed-brief'

export const visitDays: SeedBrief = {
  title: 'Saber antes de salir de casa si habrá visita',
  theme: 'prevention',
  track: 'Familias',
  organization: 'Red Voces de Adentro',
  whyNot:
    'No, porque ninguna dice qué días y con qué requisitos se puede entrar; hablan de lo que pasa ya adentro.',
  answers: {
    problem: {
      text: 'Las visitas se suspenden sin aviso: hay revisión, traslado o falta personal. Una familia gasta el pasaje de la semana y en la puerta le dicen que ese día no entra nadie, o que el requisito cambió.',
    },
    tried: { text: 'Un cartel en la entrada, que se ve cuando ya se hizo el viaje.' },
    objective: {
      text: 'Que una familia sepa la tarde anterior si habrá visita en su centro y qué tiene que llevar.',
    },
    affected: { text: 'Familias que viajan más de dos horas, casi todas mujeres con niños.' },
    users: {
      text: 'Doce promotoras que reciben el aviso en la fila y lo pasan; las familias, en teléfonos prestados.',
    },
    participation: { text: 'Lo escribieron cuatro promotoras y lo leyeron once familias.' },
    sign: { text: 'Que nadie viaje en balde.' },
    counted: { text: 'Viajes en balde, de cada cien' },
    today: { number: 22 },
    target: { number: 5 },
    measuring: { text: 'Se cuenta en la fila, un domingo al mes.' },
    seeking: { skills: ['code', 'design', 'facilitation'] },
    people: { level: 2, note: 'Doce promotoras por turnos' },
    skills: { level: 1 },
    connection: { level: 1, note: 'Solo mensajes' },
    devices: { level: 1 },
    hosting: { level: 0 },
    money: { level: 1 },
    'contact-hours': { number: 6 },
    pilot: { text: 'Dos centros durante dos meses.' },
    harm: {
      text: 'Quien avisa desde adentro puede perder su trabajo o su lugar si se sabe que fue quien avisó.',
    },
    lessening: { text: 'Que el aviso no diga de quién vino ni a qué hora.' },
  },
}
