export default {
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
} as const
