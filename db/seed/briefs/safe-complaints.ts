import type { SeedBrief } from './seed-brief'

export const safeComplaints: SeedBrief = {
  title: 'Recibir quejas de familiares sin ponerles en riesgo',
  theme: 'prevention',
  track: 'Tortura',
  organization: 'Red Voces de Adentro',
  answers: {
    problem: {
      text: 'Las familias cuentan lo que ven en la visita por mensajes de teléfono. Esos mensajes se revisan a la entrada del penal, se pierden cuando cambia el aparato y a veces los lee quien no debe. Varias personas dejaron de escribir después de una amenaza.',
    },
    tried: {
      text: 'Un cuaderno con claves en vez de nombres. Funcionó mientras lo llevó una sola persona; cuando faltó, nadie pudo leerlo.',
    },
    objective: {
      text: 'Que una familia pueda contar lo que pasó sin dejar rastro en su teléfono y que la red sepa, sin nombres, dónde se repite.',
    },
    affected: {
      text: 'Familiares de personas presas, casi todas mujeres, y las personas que siguen adentro.',
    },
    users: {
      text: 'Doce promotoras que acompañan a las familias en la fila de la visita, con teléfonos viejos y saldo contado. Escriben de pie, en pocos minutos.',
    },
    participation: {
      text: 'Se leyó en voz alta en dos reuniones. Pidieron que se pudiera dictar en náhuatl y borrar todo con un solo botón.',
    },
    sign: { text: 'Que las familias vuelvan a contar lo que pasa.' },
    counted: { text: 'Relatos recibidos al mes' },
    today: { number: 7 },
    target: { number: 40 },
    measuring: {
      text: 'La red cuenta los relatos al cierre de cada mes; no se guarda quién los contó.',
    },
    seeking: { skills: ['security', 'design', 'languages'] },
    people: { level: 3, note: 'Doce promotoras por turnos' },
    skills: { level: 1, note: 'Nadie administra sistemas' },
    money: { level: 0 },
    hours: { number: 6 },
    connection: { level: 1, note: 'Casi nunca hay señal en la fila' },
    devices: { level: 1, note: 'Teléfonos viejos, de varias marcas' },
    hosting: { level: 0 },
    languages: { text: 'Español y náhuatl. No todas leen con facilidad.' },
    law: {
      text: 'La visita es un derecho; quitarla por una queja está prohibido y sin embargo ocurre.',
    },
    threats: {
      text: 'Los teléfonos se revisan a la entrada. Una aplicación con un nombre que se note pone en riesgo a quien la trae.',
    },
    'data-collection': { text: 'Relatos cortos, sin nombres, con el mes y el centro.' },
    'data-management': { unknown: true },
    'data-analysis': { text: 'Saber dónde se repite lo mismo, nada más.' },
    'data-security': { text: 'Hoy no la hay. Es lo que más preocupa.' },
    'contact-hours': { number: 8 },
    pilot: { text: 'Cuatro filas de visita durante seis semanas.' },
    adopting: { text: 'Sí, si funciona sin señal y no deja rastro.' },
    harm: {
      text: 'Si el teléfono cae en manos del personal, la herramienta misma puede probar que esa familia se queja. El daño es perder la visita, o algo peor para quien está adentro.',
    },
    lessening: {
      text: 'Nada que se note en la pantalla, borrado inmediato y ninguna copia en el teléfono.',
    },
  },
}
