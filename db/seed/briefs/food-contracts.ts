import type { SeedBrief } from './seed-brief'

export const foodContracts: SeedBrief = {
  title: 'Seguir los contratos de comida y ver quién gana con ellos',
  theme: 'advocacy',
  track: 'Corrupción',
  organization: 'Observatorio Norte de Prisiones',
  answers: {
    problem: {
      text: 'La comida de las prisiones se paga con contratos que casi siempre gana la misma empresa con otro nombre. Los contratos se publican sueltos, en archivos distintos por estado, y nadie puede ver juntos el precio, las raciones y lo que de verdad llega al plato.',
    },
    tried: {
      text: 'Dos compañeras copian cada lunes los contratos de la gaceta. Les toma casi todo el día y van dos años atrasadas.',
    },
    objective: {
      text: 'Ver en un solo lugar cuánto se paga por ración en cada estado, a quién, y cuándo el precio no tiene explicación.',
    },
    affected: {
      text: 'Las personas presas, que comen lo que alcanza, y las familias, que compran lo que falta.',
    },
    users: {
      text: 'Dos compañeras que revisan contratos los lunes y una reportera que los consulta cuando prepara una nota.',
    },
    participation: {
      text: 'La reportera y un comité de familiares leyeron el reto. El comité pidió que se viera el costo por persona y por día.',
    },
    sign: { text: 'Que haya estados con todos sus contratos a la vista.' },
    counted: { text: 'Estados con contratos completos' },
    today: { number: 2 },
    target: { number: 10 },
    measuring: {
      text: 'Una vez al año, contra la lista de contratos que da cada gobierno por transparencia.',
    },
    seeking: { skills: ['data', 'code', 'journalism'] },
    people: { level: 2, note: 'Un día a la semana' },
    skills: { level: 2, note: 'Sabemos filtrar y ordenar' },
    money: { level: 2 },
    hours: { number: 8 },
    connection: { level: 3 },
    devices: { level: 3 },
    hosting: { level: 1 },
    languages: { text: 'Español.' },
    law: {
      text: 'Los contratos públicos son información de oficio; los gobiernos deben publicarlos aunque no se pidan.',
    },
    threats: { text: 'Hay empresas que demandan. Todo lo que se publique debe citar su contrato.' },
    'data-collection': {
      text: 'Contratos en las gacetas y respuestas a solicitudes de información.',
    },
    'data-management': {
      text: 'Una carpeta por estado, con nombres de archivo que pone cada quien.',
    },
    'data-analysis': { text: 'Precio por ración y veces que gana el mismo domicilio.' },
    'data-security': { text: 'No es información reservada; sí lo es quién la pidió.' },
    'contact-hours': { number: 10 },
    pilot: { text: 'Los contratos de dos estados durante tres meses.' },
    adopting: { text: 'Sí, y la compartiremos con otros dos observatorios.' },
    harm: {
      text: 'Señalar a una empresa por error puede llevar a una demanda contra el observatorio y quitarle fuerza a lo que sí está probado.',
    },
    lessening: { text: 'Cada cifra enlaza a su contrato y dice quién la revisó.' },
  },
}
