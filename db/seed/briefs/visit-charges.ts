import type { SeedBrief } from './seed-brief'

export const visitCharges: SeedBrief = {
  title: 'Contar cuánto se cobra por una visita',
  theme: 'advocacy',
  track: 'Corrupción',
  organization: 'Familias en Vela',
  answers: {
    problem: {
      text: 'Entrar a ver a un familiar cuesta: por pasar, por la ropa, por la mesa, por cada bolsa de comida. Todas las familias lo saben y ninguna puede probarlo. Cuando se denuncia, la autoridad responde que son casos aislados.',
    },
    objective: {
      text: 'Juntar lo que pagan muchas familias, sin decir quiénes son, para mostrar que la tarifa existe y cuánto es.',
    },
    affected: {
      text: 'Familias de personas presas, en su mayoría con ingresos de un salario mínimo.',
    },
    users: {
      text: 'Cinco familiares que coordinan el grupo y presentan los datos ante la comisión de derechos humanos cada semestre.',
    },
    sign: { text: 'Que la comisión abra una investigación con las cifras del grupo.' },
    counted: { text: 'Visitas anotadas al mes' },
    today: { number: 0 },
    target: { number: 150 },
    seeking: { skills: ['design', 'research', 'data'] },
    people: { level: 2 },
    skills: { level: 1 },
    money: { level: 0 },
    connection: { level: 1 },
    devices: { level: 1 },
    hosting: { level: 0 },
    threats: { text: 'A quien pregunta de más le cambian el día de visita.' },
    'data-collection': { unknown: true },
    'contact-hours': { number: 5 },
    pilot: { text: 'Un mes en dos centros.' },
    harm: {
      text: 'Si se sabe quién anotó un cobro, esa familia pierde la visita y quien está adentro lo paga.',
    },
    lessening: { text: 'No pedir nombres ni horas; publicar solo sumas de muchas visitas.' },
  },
}
