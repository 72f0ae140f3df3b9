import type { SeedBrief } from './seed-brief'

export const prisonsCompared: SeedBrief = {
  title: 'Saber en qué prisiones hay más tortura y qué autoridad responde por cada una',
  theme: 'evidence',
  track: 'Tortura',
  organization: 'Umbral Justicia, A.C.',
  answers: {
    problem: {
      text: 'Cada semana llaman familias que cuentan golpes, aislamiento y cobros dentro de las prisiones. Cuando preguntan si su centro es de los peores no hay con qué contestarles: los informes oficiales llegan en formatos distintos, con meses de retraso, y nadie los junta. Sin comparación, cada queja parece un hecho suelto.',
    },
    tried: {
      text: 'Dos integrantes copiaron a mano los informes de 2016 en una hoja de cálculo. Tardaron siete meses y, cuando terminaron, ya habían salido los siguientes.',
    },
    objective: {
      text: 'Que cualquier organización pueda comparar prisiones con un método público, saber qué autoridad responde por cada una y repetirlo cada año sin depender de quien lo hizo la primera vez.',
    },
    affected: {
      text: 'Las personas privadas de libertad, sobre todo quienes están en espera de sentencia, y sus familias, que viajan horas para una visita.',
    },
    users: {
      text: 'Cuatro defensoras que atienden llamadas y preparan escritos, y dos periodistas que publican cuando sale el informe anual. Lo consultan en el teléfono mientras hablan con la familia.',
    },
    participation: {
      text: 'Nueve familiares leyeron este reto y pidieron dos cambios: no publicar testimonios sueltos y mostrar también ante quién se puede reclamar.',
    },
    sign: {
      text: 'Que exista la misma cifra, del mismo año, para las prisiones de todos los estados.',
    },
    counted: { text: 'Estados con datos comparables' },
    today: { number: 6 },
    target: { number: 32 },
    measuring: {
      text: 'Lo cuenta la coordinación de Umbral cada primero de febrero, con la lista de prisiones a la vista.',
    },
    seeking: { skills: ['data', 'design', 'law'] },
    support: {
      text: 'Alguien que revise con nosotras si el método se entiende sin saber estadística.',
    },
    people: { level: 2, note: 'Una coordina' },
    skills: { level: 1, note: 'Nadie programa' },
    money: { level: 1 },
    hours: { number: 10 },
    connection: { level: 2, note: 'En visitas va y viene' },
    devices: { level: 2 },
    hosting: { level: 1, note: 'Se puede pagar un espacio compartido' },
    languages: {
      text: 'Español. Una de cada diez familias habla náhuatl o mixteco y suele venir con alguien que traduce.',
    },
    law: {
      text: 'La Ley General contra la Tortura obliga a registrar e investigar cada denuncia. El registro nacional no publica datos por centro.',
    },
    threats: {
      text: 'Hay centros donde quien se queja pierde la visita. El personal sabe quién llama si se publica una fecha exacta.',
    },
    'data-collection': {
      text: 'Informes oficiales mensuales, una encuesta de cada cinco años y las recomendaciones de comisiones de derechos humanos. Todo es público.',
    },
    'data-management': {
      text: 'Hojas de cálculo en una carpeta compartida. No hay una lista única de centros: el mismo aparece con tres nombres.',
    },
    'data-analysis': {
      text: 'Sumas y porcentajes. Hace falta decir cuánto puede equivocarse cada cifra.',
    },
    'data-security': { unknown: true },
    'contact-hours': { number: 12 },
    pilot: { text: 'Ocho semanas de uso en la línea de atención, con reunión cada quince días.' },
    adopting: { text: 'La adoptamos si una de nosotras puede actualizarla sin ayuda.' },
    harm: {
      text: 'Con menos de diez hechos en un centro, el personal puede reconocer a quien denunció y castigarle. Un lugar «mejor» en la lista puede usarse para negar lo que pasa ahí.',
    },
    lessening: {
      text: 'No publicar cifras menores a diez ni fechas exactas. Decir siempre qué no se sabe de cada centro.',
    },
  },
}
