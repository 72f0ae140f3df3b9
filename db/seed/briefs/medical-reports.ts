import type { SeedBrief } from './seed-brief'

export const medicalReports: SeedBrief = {
  title: 'Encontrar en los dictámenes médicos lo que no se preguntó',
  theme: 'evidence',
  track: 'Tortura',
  organization: 'Umbral Justicia, A.C.',
  answers: {
    problem: {
      text: 'Los dictámenes que deberían seguir el Protocolo de Estambul llegan incompletos. Una defensora los lee uno por uno para encontrar qué parte falta; cuando la encuentra, el plazo para pedir otro ya pasó.',
    },
    objective: {
      text: 'Saber el mismo día qué partes del protocolo faltan en un dictamen y tener listo el escrito que las pide.',
    },
    affected: {
      text: 'Personas que denunciaron tortura y esperan que su dictamen se tome en cuenta.',
    },
    users: {
      text: 'Tres abogadas que revisan expedientes por la tarde, en papel escaneado o en fotos, con una computadora para las tres.',
    },
    sign: { text: 'Que los escritos salgan antes de que venza el plazo.' },
    counted: { text: 'Escritos presentados a tiempo, de cada diez' },
    today: { number: 3 },
    target: { number: 9 },
    measuring: { text: 'Se cuenta en la agenda de plazos del despacho, cada trimestre.' },
    seeking: { skills: ['code', 'health', 'law'] },
    people: { level: 2 },
    skills: { level: 2, note: 'Una sabe instalar programas' },
    money: { level: 1 },
    connection: { level: 3 },
    devices: { level: 2 },
    hosting: { level: 1 },
    threats: {
      text: 'Los dictámenes dicen lo más íntimo de una persona. No pueden salir de la oficina.',
    },
    'data-collection': { text: 'Unos sesenta dictámenes al año, en papel o en foto.' },
    'data-security': { text: 'Archivero con llave y una computadora sin internet.' },
    'contact-hours': { number: 6 },
    pilot: { text: 'Veinte dictámenes de casos cerrados, con consentimiento de las personas.' },
    harm: {
      text: 'Un dictamen que se filtra vuelve a dañar a quien vivió tortura. Una revisión automática que se equivoca puede hacer que no se pida un examen necesario.',
    },
    lessening: {
      text: 'Que trabaje sin conexión y que la última palabra la tenga siempre una persona.',
    },
  },
}
