export default {
  'approval-asked': {
    subject: 'Algo espera una segunda aprobación',
    short: 'Espera una decisión: $t(approvals:kinds.{{what}}.title)',
    body: '$t(approvals:kinds.{{what}}.title): se pidió y lo decide una segunda persona, a más tardar el {{until, instant}}.',
    action: 'Ver qué se pide y decidir',
    reason:
      'Este correo llegó porque esta cuenta puede decidirlo, por su papel o por una suplencia.',
  },
  'approval-approved': {
    subject: 'Algo que se pidió fue aprobado',
    short: 'Aprobado: $t(approvals:kinds.{{what}}.title)',
    body: '$t(approvals:kinds.{{what}}.title): una segunda persona lo aprobó. {{reason, words}}',
    action: 'Ver qué sigue',
    reason: 'Este correo llegó porque esta cuenta lo pidió.',
  },
  'approval-refused': {
    subject: 'Algo que se pidió no se aprobó',
    short: 'No se aprobó: $t(approvals:kinds.{{what}}.title)',
    body: '$t(approvals:kinds.{{what}}.title): una segunda persona no lo aprobó. Razón: {{reason, words}}',
    action: 'Ver qué se pidió',
    reason: 'Este correo llegó porque esta cuenta lo pidió.',
  },
  'approval-dropped': {
    subject: 'Algo que se pidió ya no se decide',
    short: 'Ya no se decide: $t(approvals:kinds.{{what}}.title)',
    body: '$t(approvals:kinds.{{what}}.title): nadie tiene que decidirlo ya. $t(approvals:droppedFor.{{because}}) Si todavía hace falta y hay tiempo, se puede pedir de nuevo.',
    action: 'Ver cómo quedó',
    reason: 'Este correo llegó porque esta cuenta lo pidió.',
  },
  'approval-decided': {
    subject: 'Decisión guardada',
    short: 'Decisión guardada: $t(approvals:kinds.{{what}}.title)',
    body: '$t(approvals:kinds.{{what}}.title): la decisión de esta cuenta quedó guardada.',
    action: 'Ver sobre qué fue',
    reason: 'Este aviso llegó porque esta cuenta decidió.',
  },
  'deputy-named': {
    subject: 'Se propuso una suplencia',
    short: '{{handle}} propone una suplencia',
    body: '{{handle}} propone que esta cuenta decida en su lugar lo que necesita a dos personas. Nada empieza sin aceptarlo.',
    action: 'Aceptar o declinar',
    reason: 'Este correo llegó porque alguien propuso a esta cuenta como suplente.',
  },
  'deputy-accepted': {
    subject: 'Una suplencia fue aceptada',
    short: '{{handle}} aceptó una suplencia',
    body: '{{handle}} aceptó decidir en lugar de otra persona lo que necesita a dos.',
    action: 'Ver las suplencias',
    reason: 'Este correo llega a quien nombró la suplencia y a quienes administran.',
  },
  'deputy-ended': {
    subject: 'Una suplencia terminó',
    short: '{{handle}} terminó una suplencia',
    body: '{{handle}} terminó la suplencia. Desde ahora nadie decide en su lugar.',
    action: 'Ver las suplencias',
    reason: 'Este correo llegó porque esta cuenta era parte de la suplencia.',
  },
} as const
