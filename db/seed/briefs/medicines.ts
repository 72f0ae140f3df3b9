import type { SeedBrief } from './seed-brief'

export const medicines: SeedBrief = {
  title: 'Saber si a una persona presa le dieron su medicina',
  theme: 'evidence',
  track: 'Vida en prisión',
  organization: 'Umbral Justicia, A.C.',
  whyNot:
    'No, porque aquí hay que seguir una receta día por día, y lo que existe cuenta visitas o plazos.',
  answers: {
    problem: {
      text: 'Una persona con diabetes pasa días sin insulina y nadie puede demostrarlo: el expediente llega en fotos, meses después, y dice «se atendió». Cuando el juez pregunta cuántas dosis faltaron, no hay con qué contestar.',
    },
    objective: {
      text: 'Tener por cada persona una cuenta de las dosis recetadas y las que se dieron, que un juez acepte.',
    },
    affected: { text: 'Personas presas con enfermedades crónicas y quienes las acompañan.' },
    users: { text: 'Tres abogadas y las familias, que preguntan en cada llamada.' },
    sign: { text: 'Que los jueces ordenen la atención la primera vez que se pide.' },
    counted: { text: 'Órdenes de atención cumplidas, de cada diez' },
    today: { number: 4 },
    target: { number: 8 },
    measuring: { text: 'En la agenda del despacho, cada trimestre.' },
    seeking: { skills: ['code', 'health', 'law'] },
    people: { level: 2 },
    skills: { level: 2 },
    connection: { level: 3 },
    devices: { level: 2 },
    hosting: { level: 1 },
    money: { level: 1 },
    'data-collection': { text: 'Recetas en papel, expedientes en foto y lo que dice la familia.' },
    'data-security': { text: 'Archivero con llave; una computadora sin internet.' },
    'contact-hours': { number: 8 },
    pilot: { text: 'Diez casos, con el consentimiento de cada persona.' },
    harm: {
      text: 'Lo que dice de la salud de alguien puede usarse contra esa persona adentro y afuera.',
    },
    lessening: {
      text: 'Que no salga de la oficina y que cada caso lleve un número, no un nombre.',
    },
  },
}
