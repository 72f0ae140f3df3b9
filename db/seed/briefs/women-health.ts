import type { SeedBrief } from './seed-brief'

export const womenHealth: SeedBrief = {
  title: 'Que una mujer presa reciba la consulta médica que pidió',
  theme: 'prevention',
  track: 'Vida en prisión',
  organization: 'Red Voces de Adentro',
  whyNot:
    'No, porque la bitácora guarda lo que observa quien visita. Aquí cada solicitud tiene que dejar su propia constancia con fecha, y a los centros no se entra con teléfono.',
  answers: {
    problem: {
      text: 'Las mujeres piden consulta en un papel que entrega una custodia. Muchas solicitudes no llegan, y ninguna deja constancia. Cuando la enfermedad avanza, la respuesta es que nunca pidió atención.',
    },
    objective: {
      text: 'Que cada solicitud de consulta deje constancia fuera del centro y se pueda reclamar a los siete días.',
    },
    affected: { text: 'Mujeres en cuatro centros, y las niñas y niños que viven con ellas.' },
    users: {
      text: 'Seis promotoras que visitan los centros los martes y una enfermera voluntaria.',
    },
    sign: { text: 'Que las consultas pedidas ocurran.' },
    counted: { text: 'Consultas dadas, de cada diez pedidas' },
    today: { number: 4 },
    target: { number: 8 },
    measuring: { text: 'La enfermera compara cada mes las solicitudes con las consultas.' },
    seeking: { skills: ['health', 'design', 'code'] },
    people: { level: 2 },
    skills: { level: 1 },
    money: { level: 1 },
    connection: { level: 1 },
    devices: { level: 1 },
    hosting: { level: 0 },
    'data-collection': { text: 'Un papel por solicitud, con fecha y motivo en una palabra.' },
    'contact-hours': { number: 6 },
    pilot: { text: 'Un centro, tres meses.' },
    harm: {
      text: 'El motivo de una consulta dice algo íntimo. Si lo lee la custodia, puede usarse para humillar o negar la visita.',
    },
    lessening: { text: 'Guardar solo que se pidió y cuándo, nunca el motivo.' },
  },
}
