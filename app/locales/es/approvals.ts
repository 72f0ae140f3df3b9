/** Lo que decide más de una persona. */
export default {
  title: 'Aprobaciones y suplencia',
  description: 'Lo que necesita la palabra de una segunda persona.',
  lead: 'Publicar resultados, borrar un datatón y exportar los datos de todas las personas lo pide una persona y lo decide otra.',

  kinds: {
    'results-publication': {
      title: 'Publicar los resultados de {{about}}',
      approve: 'Aprobar: los resultados se publican ahora',
      causes: 'Quedan públicos para siempre, tal como se ven arriba.',
    },
    'datathon-deletion': {
      title: 'Borrar el datatón {{about}}',
      approve: 'Aprobar: el datatón se borra ahora',
      causes: 'No se puede deshacer. Quienes están en él reciben un correo.',
    },
    'personal-data-export': {
      title: 'Exportar los datos de todas las personas',
      approve: 'Aprobar: se puede descargar una vez',
      causes: 'Quien lo pidió tiene 24 horas para descargarlo.',
    },
  },

  waits: {
    title: 'Espera la decisión de una segunda persona.',
    text: 'Nada cambia hasta entonces.',
    decide: 'Ver y decidir',
    withdraw: 'Retirar lo que se pidió',
  },
  facts: {
    asker: 'Lo pidió',
    askedAt: 'Cuándo',
    reason: 'Por qué',
    until: 'Vence',
    untilDay: 'Vence el {{at}}',
    deciders: 'Puede decidir',
    inPlaceOf: 'en lugar de {{handle}}',
    formerMember: 'alguien que ya no está',
  },
  nobody: {
    title: 'Nadie más puede aprobarlo todavía.',
    text: 'Esto lo decide siempre una segunda persona. Se puede nombrar una suplencia, sumar a otra persona que organice, o pedir a quien administra la instancia que nombre a alguien.',
    action: 'Nombrar una suplencia',
  },
  decision: {
    title: 'Decisión',
    reason: 'Razón',
    reasonHint: 'Hace falta si no se aprueba. La lee quien lo pidió.',
    refused: 'No aprobar',
    refusedHint: 'Nada cambia. Se puede pedir de nuevo.',
    submit: 'Guardar la decisión',
    back: 'Volver sin decidir',
  },
  states: {
    waiting: 'Espera',
    approved: 'Aprobado',
    refused: 'No aprobado',
    withdrawn: 'Retirado',
    expired: 'Venció',
  },
  toDecide: {
    title: 'Espera mi decisión',
    none: 'Nada espera una decisión',
    noneHint:
      'Aquí aparece lo que otra persona pidió y esta cuenta puede decidir. También llega un correo.',
  },
  asked: 'Lo que pedí',

  deputy: {
    title: 'Suplencia',
    lead: 'Una suplencia decide en lugar de quien la nombra, para que la enfermedad o el viaje de una persona no detenga nada. Nunca decide sobre lo que ella misma pidió.',
    handle: 'Nombre público de la persona',
    handleHint: 'Tiene que tener cuenta. Decide en su propio nombre y queda en el registro.',
    from: 'Primer día',
    fromHint: 'Vacío: desde que acepte.',
    until: 'Último día',
    untilHint: 'Vacío: hasta que una de las dos personas la termine.',
    submit: 'Proponer la suplencia',
    mine: 'En mi lugar decide',
    standsInFor: 'En lugar de',
    days: 'Del {{from}} al {{until}}',
    sinceDay: 'Desde el {{from}}, hasta que se termine',
    accept: 'Aceptar la suplencia',
    decline: 'Declinar',
    withdraw: 'Terminar la suplencia',
    stepDown: 'Dejar la suplencia',
    states: {
      asked: 'Falta que acepte',
      later: 'Todavía no empieza',
      current: 'Vale ahora',
      past: 'Terminó',
    },
  },
  admin: {
    title: 'Aprobaciones y suplencias',
    approvals: 'Lo que se pidió, lo último primero',
    none: 'Nada se ha pedido',
    noneHint: 'Aquí queda cada petición con quién la hizo, quién decidió y por qué.',
    noDeputies: 'Nadie ha nombrado una suplencia',
  },
} as const
