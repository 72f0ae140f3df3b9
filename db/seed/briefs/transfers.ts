import type { SeedBrief } from './seed-brief'

export const transfers: SeedBrief = {
  title: 'Avisar a una familia cuando trasladan a su familiar',
  theme: 'prevention',
  track: 'Vida en prisión',
  organization: 'Familias en Vela',
  whyNot:
    'No, porque la bitácora junta lo que se ve en una visita, y aquí hay que saber adónde llevaron a una persona antes de la visita siguiente.',
  english: {
    title: 'Telling a family when their relative is transferred',
    problem:
      'Transfers happen at night and without warning. The family comes to visit and is told that the person is no longer there. Days go by without knowing where they are, and those are the days on which most beatings are reported.',
    objective:
      'That a family knows within a day to which prison their relative was taken, and what they can ask for.',
    affected: 'People who are transferred, and their families.',
  },
  answers: {
    problem: {
      text: 'Los traslados se hacen de noche y sin aviso. La familia llega a la visita y le dicen que la persona ya no está. Pasan días sin saber dónde quedó, y en esos días es cuando más golpes se denuncian.',
    },
    tried: {
      text: 'Un grupo de mensajes donde las familias preguntan si alguien vio salir el camión. Llega tarde y asusta a quien no tiene nada que temer.',
    },
    objective: {
      text: 'Que una familia sepa en menos de un día a qué centro llevaron a su familiar y qué puede pedir.',
    },
    affected: { text: 'Personas trasladadas y sus familias.' },
    users: { text: 'Las familias, desde su teléfono, y dos abogadas que preparan el amparo.' },
    participation: {
      text: 'Lo escribieron seis familias en una reunión; la abogada corrigió la parte de la ley.',
    },
    sign: { text: 'Que las familias se enteren antes de un día.' },
    counted: { text: 'Horas hasta saber dónde está' },
    today: { number: 96 },
    target: { number: 24 },
    measuring: {
      text: 'Se pregunta a cada familia cuando ya sabe; se anota solo el número de horas.',
    },
    seeking: { skills: ['code', 'design', 'law', 'security'] },
    people: { level: 2, note: 'Seis familias por turnos' },
    skills: { level: 1 },
    money: { level: 1 },
    hours: { number: 8 },
    connection: { level: 2 },
    devices: { level: 1 },
    hosting: { level: 0 },
    languages: { text: 'Español y tseltal.' },
    law: {
      text: 'La ley de ejecución penal pide avisar a la familia de todo traslado; sin aviso se puede pedir amparo.',
    },
    threats: { text: 'Preguntar demasiado por una persona puede perjudicarla en el centro nuevo.' },
    'data-collection': {
      text: 'Lo que cuentan las familias y las listas de audiencias, que son públicas.',
    },
    'data-security': { unknown: true },
    'contact-hours': { number: 10 },
    pilot: { text: 'Un mes con treinta familias.' },
    adopting: { text: 'Sí, si cabe en un teléfono prestado.' },
    harm: {
      text: 'Una lista de personas trasladadas sirve también a quien quiera hacerles daño en el camino o al llegar.',
    },
    lessening: { text: 'Nunca juntar nombres en un solo lugar; cada familia ve solo lo suyo.' },
  },
}
