import accountability from './mails/accountability'
import adoption from './mails/adoption'
import approvals from './mails/approvals'
import catalog from './mails/catalog'
import challenges from './mails/challenges'
import datasets from './mails/datasets'
import datathons from './mails/datathons'
import incubation from './mails/incubation'
import judging from './mails/judging'
import needs from './mails/needs'
import organizations from './mails/organizations'
import people from './mails/people'
import submissions from './mails/submissions'
import teams from './mails/teams'

/**
 * A mail a kind: `subject` shows no name, title or organisation (phones show it on a locked screen); `body` says what
 * happened, `action` where the one link goes, `reason` why it came. `short` is the line in the list of notices.
 */
export default {
  frame: {
    alone:
      '{{happened}}. Lo que sigue puede nombrar a otras personas u organizaciones: conviene leerlo a solas.',
    stop: 'Dejar de recibir correos como este',
    choose: 'Elegir cuáles llegan y cada cuándo',
    reply:
      'También se puede responder contestando este correo desde la misma dirección: la respuesta se publica tal como se escriba, sin lo citado. Si esta cuenta organiza, evalúa, cura datos o administra, la respuesta espera en la página a que se confirme. Si la primera línea dice ACLARACIÓN, se avisa a todos los equipos. No escribir datos de personas ni lugares pequeños.',
    replyToComment:
      'También se puede contestar este correo desde la misma dirección: la respuesta llega a quien revisa, sin lo citado. No será pública.',
  },
  digest: {
    name: 'Resumen',
    subject_one: 'Resumen: {{count}} aviso',
    subject_other: 'Resumen: {{count}} avisos',
    answering:
      'Cada pregunta se responde en su enlace: una respuesta a este correo no llega a quien preguntó.',
    reason: 'Este correo llegó porque la cuenta pidió estos avisos en un resumen.',
    stop: 'Dejar de recibir resúmenes',
  },
  'digest-reply': {
    subject: 'La respuesta a un resumen no se recibió',
    short: 'La respuesta a un resumen no se recibió',
    body: 'Llegó una respuesta a un resumen de avisos y nadie la leerá: un resumen reúne varios avisos y no se sabe a cuál responde. Cada pregunta se responde en su enlace. Si las preguntas llegan al momento, sus correos sí pueden responderse.',
    action: 'Ver los avisos y responder',
    reason:
      'Este correo llegó porque desde esta dirección se respondió un resumen. Se envía una vez al día.',
  },
  ...people,
  ...organizations,
  ...approvals,
  ...accountability,
  ...datathons,
  ...needs,
  ...challenges,
  ...teams,
  ...submissions,
  ...judging,
  ...catalog,
  ...incubation,
  ...datasets,
  ...adoption,
} as const
