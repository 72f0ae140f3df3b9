export default {
  'annex-opened': {
    subject: 'Algo nuevo para el equipo',
    short: 'Anexo abierto: {{title}}',
    body: 'La organización abrió al equipo el anexo del reto {{title}}. Al leerlo queda anotado quién lo leyó.',
    action: 'Ver el anexo',
    reason: 'Este correo llegó porque esta cuenta está en un equipo de ese reto.',
  },
  'draft-expires': {
    subject: 'Un borrador se va a borrar',
    short: 'Se va a borrar: {{title}}',
    body: 'Nadie ha escrito en el borrador del reto «{{title}}» desde hace once meses. Se borra el {{goes, instant}}. Con guardarlo una vez se conserva un año más.',
    action: 'Abrir el borrador',
    reason:
      'Este correo llegó porque esta cuenta es parte de la organización del reto, contó la necesidad de la que salió o la acompaña.',
  },
  'draft-expired': {
    subject: 'Un borrador se borró',
    short: 'Se borró: {{title}}',
    body: 'El borrador del reto «{{title}}» se borró: nadie escribió en él durante un año. Nunca se envió a revisión, y nadie más lo leyó.',
    action: 'Ver lo que está en marcha',
    reason:
      'Este correo llegó porque esta cuenta es parte de la organización del reto, contó la necesidad de la que salió o la acompaña.',
  },
  'challenge-submitted': {
    subject: 'Un reto espera revisión',
    short: 'En revisión: {{title}}',
    body: '{{organization}} envió a revisión el reto «{{title}}».',
    action: 'Revisar el reto',
    reason: 'Este correo llegó porque esta cuenta organiza datatones en Tequio.',
  },
  'challenge-changes-requested': {
    subject: 'Se pidieron cambios en un reto',
    short: 'Cambios pedidos: {{title}}',
    body: 'Quien revisa leyó el reto «{{title}}» y pide cambios (comentarios por atender: {{count}}). Al terminar se envía otra vez a revisión.',
    action: 'Ver los comentarios y editar',
    reason:
      'Este correo llegó porque esta cuenta es parte de la organización del reto, contó la necesidad de la que salió o la acompaña.',
  },
  'challenge-comment': {
    subject: 'Un comentario sobre un reto',
    short: 'Comentario sobre «{{title}}»: {{comment, opening}}',
    body: 'Quien revisa comentó «{{about, part}}» del reto «{{title}}»: {{comment, words}}',
    action: 'Ver el comentario y contestar',
    reason:
      'Este correo llegó porque esta cuenta es parte de la organización del reto, contó la necesidad de la que salió o la acompaña.',
  },
  'challenge-comment-reply': {
    subject: 'Contestaron un comentario',
    short: 'Respuesta a un comentario: {{title}}',
    body: 'Quien escribe el reto «{{title}}» contestó lo que se comentó de «{{about, part}}»: {{reply, words}}',
    action: 'Leer la respuesta',
    reason: 'Este correo llegó porque esta cuenta revisa el reto.',
  },
  'mailed-reply-published': {
    subject: 'La respuesta llegó a quien revisa',
    short: 'Respuesta por correo entregada: «{{title}}»',
    body: 'La respuesta que llegó por correo a un comentario del reto «{{title}}» está en la conversación, y quien revisa ya tiene aviso.',
    action: 'Ver la conversación',
    reason: 'Este correo llegó porque desde esta cuenta se contestó un correo con un comentario.',
  },
  'mailed-reply-held': {
    subject: 'Una respuesta espera enviarse',
    short: 'Respuesta por correo sin enviar: «{{title}}»',
    body: 'La respuesta que llegó por correo a un comentario del reto «{{title}}» se guardó y nadie la ha leído. Falta enviarla en la página: es demasiado larga, o viene de una cuenta que solo contesta después de entrar.',
    action: 'Revisar y enviar la respuesta',
    reason: 'Este correo llegó porque desde esta cuenta se contestó un correo con un comentario.',
  },
  'mailed-reply-empty': {
    subject: 'La respuesta llegó vacía',
    short: 'Respuesta por correo vacía: «{{title}}»',
    body: 'El correo que contestó un comentario del reto «{{title}}» traía solo lo citado. Se puede contestar otra vez, con la respuesta arriba de lo citado, o contestar en la página.',
    action: 'Contestar en la página',
    reason: 'Este correo llegó porque desde esta cuenta se contestó un correo con un comentario.',
  },
  'challenge-published': {
    subject: 'Reto publicado',
    short: 'Publicado: {{title}}',
    body: 'El reto «{{title}}» está publicado en el datatón {{datathon}}. Desde hoy los equipos pueden elegirlo y hacer preguntas.',
    action: 'Ver el reto publicado',
    reason:
      'Este correo llegó porque esta cuenta es parte de la organización del reto, contó la necesidad de la que salió o la acompaña.',
  },
  'challenge-ready': {
    subject: 'La revisión de un reto terminó',
    short: 'Revisado: {{title}}',
    body: 'La revisión del reto «{{title}}» terminó. Se publica solo en cuanto {{organization}} esté verificada; no hay nada más que hacer.',
    action: 'Ver el reto',
    reason:
      'Este correo llegó porque esta cuenta es parte de la organización del reto, contó la necesidad de la que salió o la acompaña.',
  },
  'challenge-ready-published': {
    subject: 'Un reto revisado ya es público',
    short: 'Publicado tras la verificación: {{title}}',
    body: 'La organización del reto «{{title}}» quedó verificada, y el reto se publicó en el datatón {{datathon}}, como se decidió al revisarlo.',
    action: 'Ver el reto publicado',
    reason: 'Este correo llegó porque esta cuenta terminó la revisión del reto.',
  },
  'challenge-not-ready': {
    subject: 'Un reto revisado ya no está listo',
    short: 'Ya no está listo: {{title}}',
    body: 'El reto «{{title}}» esperaba solo la verificación de su organización, y ya no se publicará así. $t(approvals:droppedFor.{{because}}) Hay que decidir otra vez.',
    action: 'Ver la revisión',
    reason: 'Este correo llegó porque esta cuenta había terminado la revisión del reto.',
  },
  'challenge-review-reopened': {
    subject: 'La revisión de un reto sigue',
    short: 'Se revisa otra vez: {{title}}',
    body: 'La revisión del reto «{{title}}» había terminado y esperaba solo la verificación de la organización. $t(approvals:droppedFor.{{because}}) Quien revisa decide otra vez y avisa; por ahora no hay nada que hacer.',
    action: 'Ver el reto',
    reason:
      'Este correo llegó porque esta cuenta es parte de la organización del reto, contó la necesidad de la que salió o la acompaña.',
  },
  'challenge-datathon-deleted': {
    subject: 'El datatón de un reto se borró',
    short: 'Sin datatón por ahora: {{title}}',
    body: 'El datatón {{datathon}}, en el que iba el reto «{{title}}», se borró. Motivo: «{{reason}}». Nada de lo escrito se perdió. Si la revisión había terminado, sigue, y quien revisa elige otro datatón.',
    action: 'Ver el reto',
    reason:
      'Este correo llegó porque esta cuenta es parte de la organización del reto, contó la necesidad de la que salió o la acompaña.',
  },
  'challenge-mark-lifted': {
    subject: 'Se quitó una marca de riesgo',
    short: 'Sin marca de riesgo: {{title}}',
    body: 'Alguien quitó la marca de riesgo del reto «{{title}}». Por qué: {{reason, words}}',
    action: 'Ver en Tequio',
    reason:
      'Este correo llegó porque esta cuenta puso la marca, o no estuvo de acuerdo en publicarlo.',
  },
  'challenge-harm-changed': {
    subject: 'Cambió un reto marcado como riesgoso',
    short: 'Cambió lo que puede hacer daño: {{title}}',
    body: 'El reto «{{title}}», marcado como riesgoso, tiene una versión nueva, y cambió lo que dice sobre no hacer daño. Ya es pública. Qué cambió: {{note, words}}',
    action: 'Comparar las dos versiones',
    reason: 'Este correo llegó porque esta cuenta puso la marca o puede revisar el reto.',
  },
  'challenge-changed': {
    subject: 'Un reto cambió',
    short: 'Cambió: {{title}}',
    body: 'El reto «{{title}}» tiene una versión nueva. Qué cambió: {{note, words}}',
    action: 'Comparar las dos versiones',
    reason:
      'Este correo llegó porque esta cuenta sigue el reto, hizo la pregunta o está en un equipo del reto. En la página del reto se puede dejar de seguir.',
  },
  'challenge-question': {
    subject: 'Una pregunta espera respuesta',
    short: 'Pregunta sobre «{{title}}»: {{question, opening}}',
    body: 'Alguien preguntó sobre el reto «{{title}}»: {{question, words}} La respuesta será pública para todos los equipos.',
    action: 'Responder',
    reason:
      'Este correo llegó porque esta cuenta es parte de la organización del reto, contó la necesidad de la que salió, la acompaña u organiza datatones.',
  },
  'translation-waits': {
    subject: 'Una traducción espera aprobación',
    short: 'Por aprobar en «{{title}}»: {{language, language}}',
    body: 'Quien acompaña escribió o contó partes del reto «{{title}}» en otro idioma: {{language, language}}. Nada se publica sin que se apruebe; hasta entonces queda lo que había antes.',
    action: 'Leer, escuchar y aprobar',
    reason:
      'Este correo llegó porque esta cuenta es parte de la organización del reto o contó la necesidad de la que salió.',
  },
  'translation-approved': {
    subject: 'Una traducción está aprobada',
    short: 'Aprobado en «{{title}}»: {{language, language}}',
    body: 'La organización aprobó lo que se escribió o contó con esta cuenta del reto «{{title}}» en otro idioma: {{language, language}}. Se ve desde que se publique el reto o su versión siguiente.',
    action: 'Ver la traducción',
    reason:
      'Este correo llegó porque con esta cuenta se escribió o contó lo que esperaba aprobación.',
  },
  'translation-declined': {
    subject: 'Una traducción no se aprobó',
    short: 'No se aprobó en «{{title}}»: {{language, language}}',
    short_reason: 'No se aprobó en «{{title}}»: {{language, language}}. Razón: {{reason, opening}}',
    body: 'La organización no aprobó lo que se escribió o contó con esta cuenta del reto «{{title}}» en otro idioma: {{language, language}}. Queda lo que había antes. Lo escrito se puede leer todavía en la página de la traducción; lo contado con la voz se borró.',
    body_reason:
      'La organización no aprobó lo que se escribió o contó con esta cuenta del reto «{{title}}» en otro idioma: {{language, language}}. Qué no está bien dicho, según la organización: {{reason, words}} Queda lo que había antes. Lo escrito se puede leer todavía en la página de la traducción; lo contado con la voz se borró.',
    action: 'Ver la traducción',
    reason:
      'Este correo llegó porque con esta cuenta se escribió o contó lo que esperaba aprobación.',
  },
  'mailed-answer-published': {
    subject: 'Respuesta publicada',
    short: 'Respuesta por correo publicada en «{{title}}»: {{question, opening}}',
    body: 'La respuesta que llegó por correo a una pregunta del reto «{{title}}» ya es pública y los equipos la ven.',
    action: 'Leer o corregir la respuesta',
    reason: 'Este correo llegó porque desde esta cuenta se contestó un correo con una pregunta.',
  },
  'mailed-answer-held': {
    subject: 'Una respuesta espera revisión',
    short: 'Respuesta por correo sin publicar en «{{title}}»: {{question, opening}}',
    body: 'La respuesta que llegó por correo a una pregunta del reto «{{title}}» se guardó y todavía no es pública. Falta verla en la página: puede tener algo que señale a una persona, ser demasiado larga, o venir de una cuenta que solo publica después de entrar.',
    action: 'Revisar y publicar la respuesta',
    reason: 'Este correo llegó porque desde esta cuenta se contestó un correo con una pregunta.',
  },
  'mailed-answer-late': {
    subject: 'La pregunta ya tenía respuesta',
    short: 'Ya había respuesta en «{{title}}»: {{question, opening}}',
    body: 'La pregunta del reto «{{title}}» ya tenía respuesta cuando llegó este correo. Lo escrito se guardó como borrador, para completar o corregir la respuesta.',
    action: 'Ver la respuesta y el borrador',
    reason: 'Este correo llegó porque desde esta cuenta se contestó un correo con una pregunta.',
  },
  'mailed-answer-empty': {
    subject: 'La respuesta llegó vacía',
    short: 'Respuesta por correo vacía en «{{title}}»: {{question, opening}}',
    body: 'El correo que contestó una pregunta del reto «{{title}}» traía solo lo citado. Se puede contestar otra vez, con la respuesta arriba de lo citado, o responder en la página.',
    action: 'Responder en la página',
    reason: 'Este correo llegó porque desde esta cuenta se contestó un correo con una pregunta.',
  },
  'challenge-answer': {
    subject: 'Una pregunta tiene respuesta',
    short: 'Respuesta en «{{title}}»: {{question, opening}}',
    body: 'Hay una respuesta en el reto «{{title}}». Se preguntó: {{question, words}} Se respondió: {{answer, words}}',
    action: 'Ver las preguntas y respuestas',
    reason:
      'Este correo llegó porque esta cuenta sigue el reto, hizo la pregunta o está en un equipo del reto. En la página del reto se puede dejar de seguir.',
  },
  'challenge-answer-corrected': {
    subject: 'Una respuesta cambió',
    short: 'Cambió la respuesta en «{{title}}»: {{question, opening}}',
    body: 'La respuesta a una pregunta del reto «{{title}}» cambió. Se preguntó: {{question, words}} La respuesta es ahora: {{answer, words}}',
    action: 'Ver las preguntas y respuestas',
    reason:
      'Este correo llegó porque esta cuenta sigue el reto, hizo o respondió la pregunta o está en un equipo del reto. En la página del reto se puede dejar de seguir.',
  },
  'challenge-clarification': {
    subject: 'Aclaración para todos los equipos',
    short: 'Aclaración en «{{title}}»: {{question, opening}}',
    body: 'Hay una aclaración para todos los equipos del reto «{{title}}». Se preguntó: {{question, words}} Se aclaró: {{answer, words}}',
    action: 'Ver la aclaración',
    reason:
      'Este correo llegó porque esta cuenta sigue el reto, hizo o respondió la pregunta o está en un equipo del reto. En la página del reto se puede dejar de seguir.',
  },
} as const
