import type { SeedBrief } from './seed-brief'

export const letters: SeedBrief = {
  title: 'Que una carta no se pierda entre la prisión y la casa',
  theme: 'advocacy',
  track: 'Familias',
  organization: 'Familias en Vela',
  whyNot: 'No, porque lo que existe registra visitas y quejas, no la correspondencia.',
  answers: {
    problem: {
      text: 'Las cartas tardan meses o no llegan, y nadie sabe si se quedaron en el correo, en la revisión o en un cajón. Para quien está lejos son la única forma de saber que su familiar está bien.',
    },
    objective: {
      text: 'Saber en qué paso se detienen las cartas y poder reclamarlo con números.',
    },
    affected: { text: 'Personas presas lejos de su casa y sus familias.' },
    users: { text: 'Familias que anotan cuándo salió y cuándo llegó cada carta.' },
    participation: { text: 'Lo pidieron nueve familias en la reunión de agosto.' },
    sign: { text: 'Que las cartas lleguen.' },
    counted: { text: 'Cartas que llegan antes de un mes, de cada diez' },
    today: { number: 4 },
    target: { number: 9 },
    measuring: { text: 'Cada familia dice dos fechas; nadie dice qué contaba la carta.' },
    seeking: { skills: ['design', 'data', 'facilitation'] },
    people: { level: 2 },
    skills: { level: 1 },
    connection: { level: 2 },
    devices: { level: 1 },
    hosting: { level: 0 },
    money: { level: 0 },
    'contact-hours': { number: 5 },
    pilot: { text: 'Treinta familias de cuatro centros, tres meses.' },
    harm: {
      text: 'Quien reclama puede dejar de recibir cartas; con pocas familias por centro se sabe quién fue.',
    },
    lessening: { text: 'Publicar solo por estado y nunca con menos de diez cartas.' },
  },
}
