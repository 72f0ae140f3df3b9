export default {
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
