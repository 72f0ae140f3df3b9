/** What was just done, said once on the page that follows. */
export default {
  'signed-out': 'Se cerró la sesión.',
  'account-opened': 'La cuenta está lista.',
  'password-changed': 'La contraseña se cambió. Las demás sesiones se cerraron.',
  'profile-saved': 'Los cambios se guardaron.',
  'role-granted': 'El papel se dio.',
  'role-revoked': 'El papel se quitó.',
  'organization-created': 'La organización quedó registrada. Quien administra ya recibió el aviso.',
  'organization-saved': 'Los cambios se guardaron.',
  'organization-decided':
    'La decisión se guardó. Quienes son responsables de la organización recibirán un correo.',
  'datathon-created': 'El datatón es público.',
  'datathon-saved': 'Los cambios se guardaron y son públicos.',
  registered: 'El registro está hecho.',
  unregistered: 'El registro se borró.',
} as const
