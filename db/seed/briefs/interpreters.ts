import type { SeedBrief } from './seed-brief'

export const interpreters: SeedBrief = {
  title: 'Tener intérprete el día de la audiencia',
  theme: 'prevention',
  track: 'Vida en prisión',
  organization: 'Puente Sur, A.C.',
  whyNot: 'No, porque ninguna reúne a intérpretes ni avisa de las audiencias de mañana.',
  answers: {
    problem: {
      text: 'Personas que hablan zapoteco, mixteco o chatino llegan a su audiencia y no hay quien interprete. Se difiere tres o cuatro veces; cada vez son dos meses más en prisión. Los intérpretes existen, pero nadie sabe con tiempo quién, dónde y qué día.',
    },
    tried: { text: 'Una lista de teléfonos en papel que se pasa de mano en mano.' },
    objective: {
      text: 'Que la defensa sepa tres días antes qué audiencia necesita intérprete y quién puede ir.',
    },
    affected: { text: 'Personas indígenas presas en espera de sentencia.' },
    users: { text: 'Cinco defensoras y veinte intérpretes, por teléfono y con poca señal.' },
    participation: { text: 'Dos intérpretes corrigieron cómo se dice cada variante.' },
    sign: { text: 'Que las audiencias no se difieran por falta de intérprete.' },
    counted: { text: 'Audiencias con intérprete, de cada diez' },
    today: { number: 3 },
    target: { number: 8 },
    measuring: { text: 'Con la lista de audiencias que publica el juzgado, cada mes.' },
    seeking: { skills: ['code', 'languages', 'law'] },
    people: { level: 2 },
    skills: { level: 2 },
    connection: { level: 1, note: 'Señal en el pueblo, no en el camino' },
    devices: { level: 2 },
    hosting: { level: 1 },
    money: { level: 1 },
    languages: { text: 'Español, zapoteco, mixteco y chatino; las variantes importan.' },
    'contact-hours': { number: 6 },
    pilot: { text: 'Un juzgado durante un trimestre.' },
    harm: {
      text: 'Si se sabe quién interpreta en qué caso, pueden presionar a esa persona en su comunidad.',
    },
    lessening: { text: 'Mostrar solo a la defensa quién va, y borrar la lista después.' },
  },
}
