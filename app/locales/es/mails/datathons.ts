export default {
  'datathon-deleted': {
    subject: 'Un datatón ya no se hará',
    short: 'Se borró el datatón «{{datathon}}»',
    body: 'El datatón «{{datathon}}» se borró y ya no se hará. Motivo: «{{reason}}».',
    action: 'Ver otros datatones',
    reason: 'Este correo llegó porque esta cuenta estaba registrada o tenía un papel en él.',
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
  'conduct-handler-named': {
    subject: 'Un encargo en un datatón espera respuesta',
    short: 'Se pide atender reportes de conducta en «{{datathon}}»',
    body: 'Quien organiza «{{datathon}}» pide que esta cuenta atienda sus reportes de conducta. Se puede aceptar o no.',
    action: 'Ver qué significa y responder',
    reason: 'Este correo llegó porque quien organiza un datatón nombró a esta cuenta.',
  },
  'conduct-waits': {
    subject: 'Algo espera en Tequio',
    short: 'Algo espera',
    body: 'Algo espera lectura o respuesta de esta cuenta.',
    action: 'Entrar y ver',
    reason: 'Este correo llegó porque esta cuenta aceptó un encargo en Tequio.',
  },
  'datathon-announced': {
    subject: 'Se anunció un datatón',
    short: 'Se anunció el datatón «{{datathon}}»',
    body: 'Se anunció el datatón «{{datathon}}». Su página dice cuándo abre y cómo tomar parte.',
    action: 'Ver el datatón',
    reason:
      'Este correo llegó porque esta cuenta pidió saber de nuevos datatones. Se retira en «Mis datos», en los consentimientos.',
  },
  'datathon-role-granted': {
    subject: 'Papel nuevo en un datatón',
    short: '«{{datathon}}»: papel nuevo, $t(datathons:roles.{{role}})',
    body: 'La cuenta tiene un papel nuevo en el datatón «{{datathon}}»: $t(datathons:roles.{{role}}).',
    action: 'Ver el datatón',
    reason: 'Este correo llegó porque cambió lo que la cuenta puede hacer en un datatón.',
  },
} as const
