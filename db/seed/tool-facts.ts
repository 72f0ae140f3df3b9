import type { z } from 'zod'
import type { entryForm } from '~/domains/catalog/schema'
import type { EffortKind } from '~/domains/incubation/rules'

/** What was shown for each criterion, and why the reviewer said yes. */
export const proofs: Record<string, { note: string; reason: string }> = {
  'problem-confirmed': {
    note: 'Acta de la reunión con la organización: el problema sigue y es ese.',
    reason: 'La organización lo confirma con sus palabras.',
  },
  'people-committed': {
    note: 'Tres personas, seis horas a la semana, hasta fin de año.',
    reason: 'Alcanza para lo que sigue.',
  },
  'open-licence': {
    note: 'El archivo LICENSE está en el repositorio.',
    reason: 'Licencia aprobada por la OSI.',
  },
  'first-design-session': {
    note: 'Sesión de dos horas con cuatro defensoras; cambió el orden de la página.',
    reason: 'Quienes la usarán decidieron.',
  },
  'pilot-agreed': {
    note: 'Acuerdo de ocho semanas, firmado por las dos partes.',
    reason: 'Dice quién, cuándo y qué se mide.',
  },
  'installs-from-instructions': {
    note: 'Una persona ajena la instaló en cuarenta minutos con las instrucciones.',
    reason: 'Se logró sin preguntar.',
  },
  'harm-assessed': {
    note: 'Taller con la organización: quién podría salir lastimado y qué se cambió.',
    reason: 'Los riesgos principales tienen respuesta.',
  },
  'designed-with-users': {
    note: 'Tres sesiones, cuatro defensoras; actas sin nombres.',
    reason: 'Hay cambios que vienen de ellas.',
  },
  'pilot-done': {
    note: 'Informe del piloto: 61 consultas, dos fallas corregidas.',
    reason: 'El informe cuenta lo bueno y lo malo.',
  },
  'runs-without-help': {
    note: 'Una integrante actualizó los datos sola, con la guía en la mano.',
    reason: 'Se vio en una llamada.',
  },
  'training-material': {
    note: 'Guía de doce páginas y un video de ocho minutos.',
    reason: 'Se entiende sin palabras técnicas.',
  },
  'tested-with-five': {
    note: 'Cinco personas, tres tareas; cuatro las terminaron todas.',
    reason: 'Se corrigió lo que detuvo a la quinta.',
  },
  documentation: {
    note: 'Instrucciones de uso, de instalación y de mantenimiento.',
    reason: 'Están las tres y coinciden con la versión.',
  },
  'licence-agrees': {
    note: 'La licencia del repositorio y la de sus partes son compatibles.',
    reason: 'Revisado parte por parte.',
  },
  'harm-signed-again': {
    note: 'Segunda lectura de la revisión de riesgos, con la versión que se publica.',
    reason: 'No apareció un riesgo nuevo.',
  },
  'security-contact': {
    note: 'Correo para avisar de fallas; responde en tres días.',
    reason: 'Se probó con un aviso.',
  },
  'year-of-support': {
    note: 'Carta de apoyo por un año de quien la mantiene.',
    reason: 'Dice quién y cuántas horas.',
  },
}

/** Hours on the index lately: much design, little capacity-building, which the balance shows. */
export const efforts: { kind: EffortKind; hours: number; ago: number; note: string }[] = [
  { kind: 'design', hours: 480, ago: 70, note: 'Sesión y bocetos' },
  { kind: 'design', hours: 540, ago: 52, note: 'Página para teléfono' },
  { kind: 'adoption', hours: 360, ago: 45, note: 'Arranque del piloto' },
  { kind: 'adoption', hours: 300, ago: 30, note: 'Visitas a la línea de atención' },
  { kind: 'capacity-building', hours: 90, ago: 24, note: 'Primera sesión de actualización' },
  { kind: 'follow-up', hours: 210, ago: 12, note: 'Llamadas a quienes la usaron' },
]

export const entries: Record<string, z.input<typeof entryForm>> = {
  'Bitácora de Visita': {
    summary: 'Registrar visitas a centros de detención sin conexión y sin guardar nombres.',
    problem:
      'Quien visita un centro anota en papel lo que ve: agua, comida, golpes. El papel se revisa a la salida y los datos se pierden.',
    does: 'Guarda en el teléfono las respuestas de una visita, sin nombres ni horas, y las junta con las de otras personas cuando hay conexión. Con un botón se borra todo.',
    features:
      'Funciona sin conexión\nNo guarda nombres\nSe borra con un botón\nExporta a hoja de cálculo',
    form: 'mobile',
    platforms: ['android', 'web'],
    purposes: ['data-collection'],
    hosting: 'device',
    offline: 'yes',
    languages: ['es', 'nah'],
    'need-people': '1',
    'need-skills': '1',
    'need-connection': '1',
    'need-devices': '1',
    'need-hosting': '0',
    'need-money': '1',
    licence: 'Apache-2.0',
    owner: 'Equipo de Bitácora de Visita (inventado)',
    version: '1.3',
    releasedOn: '2018-08-20',
    documentation: 'https://docs.example.org/bitacora',
    'training-title-1': 'Guía de la primera visita',
    'training-url-1': 'https://docs.example.org/bitacora/guia',
    supportName: 'Equipo de la bitácora',
    supportContact: 'ayuda@bitacora.example',
    answerDays: '3',
    'cost-what-1': 'Saldo para sincronizar',
    'cost-amount-1': '1800',
    risk: 'Si el teléfono se revisa con la aplicación abierta, se ve que se registran visitas.',
    dataKept: 'Respuestas por centro y mes. Ningún nombre, ninguna hora.',
  },
  'Quién Responde': {
    summary: 'Saber a qué autoridad dirigir una queja y cuánto suele tardar en contestar.',
    problem:
      'Una familia no sabe ante quién quejarse. Manda el escrito a tres oficinas y espera meses sin saber si llegó a la correcta.',
    does: 'Hace cuatro preguntas, dice qué autoridad responde, qué plazo le marca la ley y cuánto ha tardado en los últimos tres trimestres. Prepara el escrito para imprimir.',
    features: 'Directorio de autoridades por estado\nPlazos de ley\nEscrito listo para imprimir',
    form: 'web',
    platforms: ['web'],
    purposes: ['knowledge-management'],
    hosting: 'shared',
    offline: 'partly',
    languages: ['es'],
    'need-people': '1',
    'need-skills': '2',
    'need-connection': '2',
    'need-devices': '2',
    'need-hosting': '1',
    'need-money': '1',
    licence: 'AGPL-3.0-or-later',
    owner: 'Equipo de Quién Responde (inventado)',
    version: '0.9',
    releasedOn: '2018-12-10',
    documentation: 'https://docs.example.org/quien-responde',
    'training-title-1': 'Cómo actualizar el directorio',
    'training-url-1': 'https://docs.example.org/quien-responde/directorio',
    supportName: 'Equipo de Quién Responde',
    supportContact: 'ayuda@quienresponde.example',
    answerDays: '5',
    'cost-what-1': 'Alojamiento compartido',
    'cost-amount-1': '2400',
    risk: 'Una lista de oficinas lentas puede desanimar a quien tiene derecho a quejarse.',
    dataKept: 'Nada de quien consulta.',
  },
}
