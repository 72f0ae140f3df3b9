export default {
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
  'first-password': {
    subject: 'Enlace para la primera contraseña',
    short: 'Enlace para la primera contraseña',
    body: 'Desde una cuenta de Tequio que entra con GitHub se pidió una contraseña con esta dirección. El enlace sirve una vez, durante una hora.',
    action: 'Escribir la primera contraseña',
    reason:
      'Este correo llegó porque alguien escribió esta dirección en su cuenta de Tequio. Si fue otra persona, basta con borrarlo.',
  },
  'password-changed': {
    subject: 'Contraseña cambiada',
    short: 'La contraseña se cambió',
    body: 'La contraseña de la cuenta se cambió y las demás sesiones se cerraron.',
    action: 'Cambiarla otra vez si fue otra persona',
    reason: 'Este correo llega siempre que cambia la contraseña.',
  },
  'factor-added': {
    subject: 'Segundo factor agregado',
    short: 'Segundo factor agregado: {{name}}',
    body: 'La cuenta tiene un segundo factor más: {{name}}. Las sesiones de otros dispositivos se cerraron.',
    action: 'Ver los segundos factores de la cuenta',
    reason:
      'Este correo llega siempre que cambia lo que protege la cuenta. Si fue otra persona, cambiar la contraseña y quitarlo.',
  },
  'factor-removed': {
    subject: 'Segundo factor quitado',
    short: 'Se quitó un segundo factor',
    body: 'Se quitó un segundo factor de la cuenta. Las sesiones de otros dispositivos se cerraron.',
    action: 'Ver los segundos factores de la cuenta',
    reason:
      'Este correo llega siempre que cambia lo que protege la cuenta. Si fue otra persona, cambiar la contraseña.',
  },
  'recovery-codes-renewed': {
    subject: 'Códigos de recuperación nuevos',
    short: 'Hay códigos de recuperación nuevos',
    body: 'Se hicieron diez códigos de recuperación nuevos. Los anteriores ya no sirven.',
    action: 'Ver los segundos factores de la cuenta',
    reason:
      'Este correo llega siempre que cambia lo que protege la cuenta. Si fue otra persona, cambiar la contraseña.',
  },
  'recovery-code-used': {
    subject: 'Se entró con un código de recuperación',
    short: 'Se usó un código de recuperación. Sin usar: {{count}}',
    body: 'Alguien entró a la cuenta con la contraseña y un código de recuperación. Códigos sin usar: {{count}}.',
    action: 'Ver los segundos factores de la cuenta',
    reason:
      'Este correo llega siempre que se usa un código de recuperación. Si fue otra persona, cambiar la contraseña y hacer códigos nuevos.',
  },
  'factor-reset': {
    subject: 'Segundo factor retirado por la administración',
    short: 'La administración retiró el segundo factor',
    body: 'Quien administra Tequio retiró los segundos factores de la cuenta porque alguien dijo haberlos perdido. Ahora basta la contraseña, y se puede agregar otro.',
    action: 'Agregar un segundo factor',
    reason:
      'Este correo llega siempre que cambia lo que protege la cuenta. Si nadie lo pidió, avisar a quien administra y cambiar la contraseña.',
  },
  'account-deleted': {
    subject: 'Cuenta borrada',
    short: 'La cuenta se borró',
    body: 'La cuenta de Tequio que tenía esta dirección se borró, con todo lo que solo era de ella. No se puede recuperar.',
    action: 'Leer qué se queda y por qué',
    reason: 'Es el último correo a esta dirección: ya no está guardada en ningún lado.',
  },
  'role-granted': {
    subject: 'Papel nuevo en Tequio',
    short: 'Papel nuevo: $t(people:roles.{{role}})',
    body: 'La cuenta tiene un papel nuevo: $t(people:roles.{{role}}).',
    action: 'Ver lo que espera',
    reason: 'Este correo llegó porque cambió lo que la cuenta puede hacer.',
  },
  'account-suspended': {
    subject: 'Cuenta suspendida',
    short: 'La cuenta está suspendida',
    body: 'La cuenta en Tequio está suspendida y no se puede entrar a ella. Razón: {{reason, words}} Quien opera esta instancia puede revisarlo: su contacto está en la página.',
    action: 'Ver quién opera esta instancia',
    reason: 'Este correo llegó porque cambió lo que se puede hacer con la cuenta.',
  },
  'account-reinstated': {
    subject: 'Suspensión levantada',
    short: 'La suspensión de la cuenta se levantó',
    body: 'La suspensión de la cuenta se levantó: se puede entrar otra vez y está como antes.',
    action: 'Entrar',
    reason: 'Este correo llegó porque cambió lo que se puede hacer con la cuenta.',
  },
} as const
