/**
 * A mail a kind: `subject` shows no name, title or organisation (phones show it on a locked screen); `body` says what
 * happened, `action` where the one link goes, `reason` why it came. `short` is the line in the list of notices.
 */
export default {
  frame: { greeting: 'Tequio', link: 'Abrir: {{url}}' },
  'sign-up': {
    subject: 'Código para confirmar un correo',
    short: 'Código para confirmar el correo',
    body: 'El código es {{code}}. También sirve el enlace. Los dos vencen en una hora.',
    action: 'Confirmar el correo',
    reason:
      'Este correo llegó porque alguien creó una cuenta en Tequio con esta dirección. Si fue otra persona, basta con borrarlo.',
  },
  'sign-up-again': {
    subject: 'Intento de crear una cuenta',
    short: 'Alguien quiso crear una cuenta con este correo',
    body: 'Alguien quiso crear una cuenta con esta dirección, que ya tiene una. Si la contraseña se olvidó, se puede cambiar.',
    action: 'Cambiar la contraseña',
    reason:
      'Este correo llegó porque esta dirección tiene una cuenta en Tequio. No cambia nada por sí mismo.',
  },
  reset: {
    subject: 'Enlace para cambiar la contraseña',
    short: 'Enlace para cambiar la contraseña',
    body: 'Se pidió cambiar la contraseña de la cuenta. El enlace sirve una vez, durante una hora.',
    action: 'Escribir una contraseña nueva',
    reason:
      'Este correo llegó porque alguien pidió cambiar la contraseña. Si fue otra persona, basta con borrarlo.',
  },
  'password-changed': {
    subject: 'Contraseña cambiada',
    short: 'La contraseña se cambió',
    body: 'La contraseña de la cuenta se cambió y las demás sesiones se cerraron.',
    action: 'Cambiarla otra vez si fue otra persona',
    reason: 'Este correo llega siempre que cambia la contraseña.',
  },
  'role-granted': {
    subject: 'Papel nuevo en Tequio',
    short: 'Papel nuevo: $t(people:roles.{{role}})',
    body: 'La cuenta tiene un papel nuevo: $t(people:roles.{{role}}).',
    action: 'Ver lo que espera',
    reason: 'Este correo llegó porque cambió lo que la cuenta puede hacer.',
  },
  'organization-waits': {
    subject: 'Una organización espera verificación',
    short: 'Espera verificación: {{organization}}',
    body: '{{organization}} se registró y espera que alguien compruebe que existe.',
    action: 'Revisar la organización',
    reason: 'Este correo llegó porque esta cuenta administra Tequio.',
  },
  'organization-verified': {
    subject: 'Organización verificada',
    short: '{{organization}} está verificada',
    body: '{{organization}} está verificada: su página es pública y sus retos aprobados se podrán publicar. Lo que se revisó: {{note}}',
    action: 'Ver la página de la organización',
    reason: 'Este correo llegó porque esta cuenta es responsable de la organización en Tequio.',
  },
  'organization-refused': {
    subject: 'Una organización no se verificó',
    short: '{{organization}} no se verificó',
    body: '{{organization}} no se verificó. Lo que se revisó: {{note}} Lo escrito se conserva y nadie más lo ve.',
    action: 'Ver la decisión',
    reason: 'Este correo llegó porque esta cuenta es responsable de la organización en Tequio.',
  },
  'organization-suspended': {
    subject: 'Una organización fue suspendida',
    short: '{{organization}} está suspendida',
    body: '{{organization}} está suspendida: su página dejó de ser pública. Lo que se revisó: {{note}}',
    action: 'Ver la decisión',
    reason: 'Este correo llegó porque esta cuenta es responsable de la organización en Tequio.',
  },
  'datathon-moved': {
    subject: 'Cambio de fechas en un datatón',
    short: 'Cambiaron fechas de «{{datathon}}»',
    body_one:
      '$t(datathons:instants.{{instant}}): en el datatón «{{datathon}}» cambió al {{to, instant}}. Motivo: «{{reason}}».',
    body_other: 'Cambiaron {{count}} fechas del datatón «{{datathon}}». Motivo: «{{reason}}».',
    action: 'Ver las fechas nuevas',
    reason:
      'Este correo llegó porque la cuenta está registrada en el datatón o tiene un papel en él. Sin registro ya no llega.',
  },
  'datathon-role-granted': {
    subject: 'Papel nuevo en un datatón',
    short: '«{{datathon}}»: papel nuevo, $t(datathons:roles.{{role}})',
    body: 'La cuenta tiene un papel nuevo en el datatón «{{datathon}}»: $t(datathons:roles.{{role}}).',
    action: 'Ver el datatón',
    reason: 'Este correo llegó porque cambió lo que la cuenta puede hacer en un datatón.',
  },
  'tool-maintainer': {
    subject: 'Una herramienta por mantener',
    short: 'Ahora mantiene {{tool}}',
    body: 'Esta cuenta mantiene ahora «{{tool}}», que entró a incubación. Lo primero es reunir las pruebas que pide la siguiente puerta.',
    action: 'Ver qué pide la puerta',
    reason:
      'Este correo llegó porque alguien sumó esta cuenta a quienes mantienen una herramienta. En su página se puede dejar.',
  },
  'tool-mentor': {
    subject: 'Una herramienta espera mentoría',
    short: 'Ahora da mentoría a {{tool}}',
    body: 'Esta cuenta da mentoría a «{{tool}}»: decide, con su razón, si las pruebas cumplen lo que pide cada puerta.',
    action: 'Ver la herramienta',
    reason:
      'Este correo llegó porque alguien sumó esta cuenta a la mentoría de una herramienta. En su página se puede dejar.',
  },
  'evidence-added': {
    subject: 'Una prueba espera decisión',
    short: 'Hay una prueba nueva en {{tool}}',
    body: 'Hay una prueba nueva de «{{tool}}» que espera decisión.',
    action: 'Ver la prueba y decidir',
    reason: 'Este correo llegó porque esta cuenta trabaja en una herramienta de Tequio.',
  },
  'criterion-met': {
    subject: 'Un requisito cumple',
    short: 'Un requisito de {{tool}} cumple',
    body: 'La mentoría decidió que un requisito de «{{tool}}» cumple.',
    action: 'Ver la decisión y su razón',
    reason: 'Este correo llegó porque esta cuenta trabaja en una herramienta de Tequio.',
  },
  'criterion-not-met': {
    subject: 'Un requisito todavía no cumple',
    short: 'Un requisito de {{tool}} todavía no cumple',
    body: 'La mentoría decidió que un requisito de «{{tool}}» todavía no cumple. La razón dice qué falta.',
    action: 'Ver la razón y agregar otra prueba',
    reason: 'Este correo llegó porque esta cuenta trabaja en una herramienta de Tequio.',
  },
  'gate-passed': {
    subject: 'Una herramienta pasó de etapa',
    short: '{{tool}} pasó de etapa',
    body: '«{{tool}}» pasó una puerta de la incubación y está en su siguiente etapa.',
    action: 'Ver qué sigue',
    reason: 'Este correo llegó porque esta cuenta trabaja en una herramienta de Tequio.',
  },
  'tool-stopped': {
    subject: 'El trabajo en una herramienta se detuvo',
    short: 'Se detuvo {{tool}}',
    body: 'El trabajo en «{{tool}}» se detuvo antes de publicarse. La razón está en su página.',
    action: 'Leer la razón',
    reason: 'Este correo llegó porque esta cuenta trabaja en una herramienta de Tequio.',
  },
  'tool-sustained': {
    subject: 'Una herramienta está sostenida',
    short: '{{tool}} está sostenida',
    body: '«{{tool}}» quedó como sostenida: alguien la mantiene y contesta.',
    action: 'Ver la razón',
    reason: 'Este correo llegó porque esta cuenta trabaja en una herramienta de Tequio.',
  },
  'tool-dormant': {
    subject: 'Una herramienta está en pausa',
    short: '{{tool}} está en pausa',
    body: '«{{tool}}» quedó en pausa: funciona, y nadie la está mejorando.',
    action: 'Ver la razón',
    reason: 'Este correo llegó porque esta cuenta trabaja en una herramienta de Tequio.',
  },
  'tool-retired': {
    subject: 'Una herramienta se retiró',
    short: '{{tool}} se retiró',
    body: '«{{tool}}» se retiró: nadie debe empezar a usarla.',
    action: 'Ver la razón y qué hacer',
    reason: 'Este correo llegó porque esta cuenta trabaja en una herramienta de Tequio.',
  },
  'judging-assigned': {
    subject: 'Entregas por evaluar',
    short: 'Entregas por evaluar en {{datathon}}: {{count}}',
    body: 'Hay entregas nuevas por evaluar en {{datathon}}: {{count}}. Se evalúa hasta el {{until, instant}}. Si hay un conflicto de interés con alguna, se declara en su página.',
    action: 'Abrir mis evaluaciones',
    reason: 'Este correo llegó porque esta cuenta es del jurado del datatón.',
  },
  'conflict-declared': {
    subject: 'Conflicto de interés declarado en un jurado',
    short: 'Conflicto de interés declarado en {{datathon}}',
    body: 'Una persona del jurado de {{datathon}} declaró un conflicto de interés y una entrega espera a otra persona. Basta con llenar los huecos.',
    action: 'Abrir la evaluación',
    reason: 'Este correo llegó porque esta cuenta organiza el datatón.',
  },
  'results-published': {
    subject: 'Resultados publicados',
    short: 'Resultados de {{datathon}}',
    body: 'Se publicaron los resultados de {{datathon}}. Ahí está también lo que el jurado escribió al equipo, que sólo sus integrantes leen.',
    action: 'Ver los resultados',
    reason: 'Este correo llegó porque esta cuenta participó en un equipo del datatón.',
  },
  'results-published-judge': {
    subject: 'Resultados publicados',
    short: 'Resultados de {{datathon}}',
    body: 'Se publicaron los resultados de {{datathon}}. Las hojas se ven sin nombres y cualquiera puede repetir el cálculo.',
    action: 'Ver los resultados',
    reason: 'Este correo llegó porque esta cuenta es del jurado del datatón.',
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
    body: 'Quien revisa leyó el reto «{{title}}» y pide cambios. Sus comentarios por atender: {{count}}. Al terminar se envía otra vez a revisión.',
    action: 'Ver los comentarios y editar',
    reason:
      'Este correo llegó porque esta cuenta es parte de la organización que escribió el reto.',
  },
  'challenge-published': {
    subject: 'Reto publicado',
    short: 'Publicado: {{title}}',
    body: 'El reto «{{title}}» está publicado en el datatón {{datathon}}. Desde hoy los equipos pueden elegirlo y hacer preguntas.',
    action: 'Ver el reto publicado',
    reason:
      'Este correo llegó porque esta cuenta es parte de la organización que escribió el reto.',
  },
  'challenge-changed': {
    subject: 'Un reto cambió',
    short: 'Cambió: {{title}}',
    body: 'El reto «{{title}}» tiene una versión nueva. Qué cambió: {{note}}',
    action: 'Comparar las dos versiones',
    reason:
      'Este correo llegó porque esta cuenta sigue el reto o hizo la pregunta. En la página del reto se puede dejar de seguir.',
  },
  'challenge-question': {
    subject: 'Una pregunta espera respuesta',
    short: 'Pregunta sobre «{{title}}»',
    body: 'Alguien preguntó sobre el reto «{{title}}»: {{question}} La respuesta será pública para todos los equipos.',
    action: 'Responder',
    reason:
      'Este correo llegó porque esta cuenta es parte de la organización que escribió el reto.',
  },
  'challenge-answer': {
    subject: 'Una pregunta tiene respuesta',
    short: 'Respuesta en «{{title}}»',
    body: 'Hay una respuesta en el reto «{{title}}»: {{answer}}',
    action: 'Ver las preguntas y respuestas',
    reason:
      'Este correo llegó porque esta cuenta sigue el reto o hizo la pregunta. En la página del reto se puede dejar de seguir.',
  },
  'challenge-clarification': {
    subject: 'Aclaración para todos los equipos',
    short: 'Aclaración en «{{title}}»',
    body: 'Hay una aclaración para todos los equipos del reto «{{title}}»: {{answer}}',
    action: 'Ver la aclaración',
    reason:
      'Este correo llegó porque esta cuenta sigue el reto o hizo la pregunta. En la página del reto se puede dejar de seguir.',
  },
  'team-joined': {
    subject: 'Alguien entró al equipo',
    short: '{{handle}} entró al equipo {{team}}',
    body: '{{handle}} entró al equipo {{team}} con un enlace de invitación.',
    action: 'Ver el equipo',
    reason: 'Este correo llegó porque esta cuenta está en el equipo. Al salir ya no llega.',
  },
  'team-left': {
    subject: 'Alguien salió del equipo',
    short: '{{handle}} salió del equipo {{team}}',
    body: '{{handle}} salió del equipo {{team}}. Su lugar está libre y se puede invitar a alguien más.',
    action: 'Ver el equipo',
    reason: 'Este correo llegó porque esta cuenta está en el equipo. Al salir ya no llega.',
  },
  'team-removed': {
    subject: 'Un lugar en un equipo terminó',
    short: 'Esta cuenta ya no está en el equipo {{team}}',
    body: 'Quien coordina el equipo {{team}} quitó esta cuenta del equipo. Se puede entrar a otro o formar uno nuevo.',
    action: 'Ver equipos que buscan integrantes',
    reason: 'Este correo llegó porque esta cuenta estaba en el equipo.',
  },
  'team-lead': {
    subject: 'Coordinación de un equipo',
    short: 'Esta cuenta coordina el equipo {{team}}',
    body: 'Quien coordinaba el equipo {{team}} pasó la coordinación a esta cuenta. Se puede pasar otra vez a alguien más.',
    action: 'Ver el equipo',
    reason: 'Este correo llegó porque esta cuenta está en el equipo.',
  },
  'submission-received': {
    subject: 'Entrega recibida',
    short: 'Equipo {{team}}: versión {{number}} entregada',
    body: 'Tequio recibió la versión {{number}} del equipo {{team}} el {{at, instant}}. Acuse {{receipt}}. Cambio congelado: {{commit}}. Se puede entregar otra vez hasta el cierre; cuenta la última.',
    action: 'Ver la entrega y su acuse',
    reason: 'Este correo llegó porque esta cuenta está en el equipo. Conviene guardarlo.',
  },
  'submission-withdrawn': {
    subject: 'Entrega retirada',
    short: '{{handle}} retiró la entrega del equipo {{team}}',
    body: '{{handle}} retiró la entrega del equipo {{team}}: el jurado no la verá. Hasta el cierre se puede volver a entregar.',
    action: 'Ver la entrega',
    reason: 'Este correo llegó porque esta cuenta está en el equipo.',
  },
  'submission-locked': {
    subject: 'Entrega congelada al cierre',
    short: 'Equipo {{team}}: cuenta la versión {{number}}',
    body: 'Las entregas cerraron. Del equipo {{team}} cuenta la versión {{number}}; nada que cambie después cuenta. Los resultados llegarán por correo.',
    action: 'Ver lo que quedó congelado',
    reason: 'Este correo llegó porque esta cuenta está en el equipo.',
  },
} as const
