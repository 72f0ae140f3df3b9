/** Lo que decide más de una persona. */
export default {
  title: 'Aprobaciones y suplencia',
  description: 'Lo que necesita la decisión de una segunda persona.',
  lead: 'Publicar resultados, publicar un reto marcado como riesgoso o lo que cambia en él sobre no hacer daño, borrar un datatón y exportar todos los datos personales lo pide una persona y lo decide otra.',

  /** En lugar del nombre de lo que se ocultó. */
  hidden: '(ya no se muestra)',

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
    'brief-publication': {
      title: 'Publicar el reto «{{about}}»',
      approve: 'Estar de acuerdo: el reto se publica',
      causes: 'Es público desde ahora o, si falta, en cuanto se verifique su organización.',
    },
    'brief-version': {
      title: 'Publicar los cambios del reto «{{about}}»',
      approve: 'Estar de acuerdo: la versión nueva se publica',
      causes: 'Es pública desde ahora, y quienes siguen el reto reciben un correo.',
    },
    'personal-data-export': {
      title: 'Exportar los datos de todas las personas',
      approve: 'Aprobar: se puede descargar una vez',
      causes: 'Quien lo pidió tiene 24 horas para descargarlo.',
    },
  },

  waits: {
    title: 'Espera la decisión de una segunda persona.',
    own: 'Lo pidió esta misma cuenta: decide otra persona. Nada cambia hasta entonces.',
    text: 'Nada cambia hasta entonces.',
    decide: 'Ver y decidir',
    withdraw: 'Retirar lo que se pidió',
  },
  facts: {
    asker: 'Lo pidió',
    decider: 'Lo decidió',
    askedAt: 'Cuándo',
    reason: 'Por qué',
    until: 'Vence',
    untilDay: 'Vence el {{at}}',
    deciders: 'Puede decidir',
    never:
      'No decide quien lo pidió, ni quien le suple, ni quien aceptó una suplencia después de que se pidió.',
    inPlaceOf: 'en lugar de {{handle}}',
    formerMember: 'alguien que ya no está',
  },
  nobody: {
    title: 'Nadie más puede aprobarlo todavía.',
    ofDatathon:
      'Esto lo decide siempre una segunda persona que organice el datatón o administre la instancia. Una suplencia de quien lo pide no cuenta. Hay dos caminos:',
    ofInstance:
      'Esto lo decide siempre una segunda persona que administre la instancia; quien organiza un datatón no puede, y una suplencia de quien lo pide no cuenta. El camino:',
    organizer: 'Sumar a otra persona que organice el datatón',
    askAdministrator: 'Pedir a quien administra la instancia que decida.',
    administrator: 'Dar a otra persona el papel de administración',
    administratorHint: ': desde entonces puede todo lo que puede esta cuenta.',
  },
  decision: {
    title: 'Decisión',
    question: 'Qué se decide',
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
  droppedFor: {
    'datathon-deleted': 'El datatón se borró.',
    'changes-requested': 'Se pidieron cambios a quien lo escribe.',
    'read-again': 'La revisión se abrió otra vez.',
    'text-changed': 'El texto cambió.',
    'deadline-passed': 'El datatón ya cerró sus entregas.',
  },
  toDecide: {
    title: 'Espera mi decisión',
    none: 'Nada espera una decisión',
    noneHint:
      'Aquí aparece lo que otra persona pidió y esta cuenta puede decidir. También llega un correo.',
  },
  asked: 'Lo que pedí',

  deletion: {
    title: 'Borrar el datatón',
    decide: 'Decidir sobre borrar el datatón',
    lead: 'Para un datatón que se abrió por error. Desaparece de todas las páginas y no se puede deshacer.',
    cannot: 'Este datatón no se puede borrar.',
    instead: 'Cambiar sus fechas o su texto',
    what: 'Qué hay en él',
    holdings: {
      registered: 'Personas registradas, que reciben un correo',
      roles: 'Papeles dados',
      tracks: 'Ejes',
      drafts: 'Retos sin publicar, que se conservan sin datatón',
      published: 'Retos publicados, que lo impiden',
      teams: 'Equipos, que lo impiden',
      results: 'Resultados publicados, que lo impiden',
    },
    ask: 'Pedir que se borre',
    second: 'Se borra cuando una segunda persona lo apruebe. Puede hacerlo:',
    reasonHint: 'La lee quien decide, y quienes se habían registrado.',
    submit: 'Pedir que se borre el datatón',
    keep: 'Volver sin pedirlo',
    link: 'Borrar este datatón',
  },
  deputy: {
    title: 'Suplencia',
    lead: 'Una suplencia decide en lugar de quien la nombra, para que la enfermedad o el viaje de una persona no detenga nada. Nunca decide sobre lo que pidió ella misma o quien la nombra, ni sobre lo que se pidió antes de que aceptara.',
    handle: 'Nombre público de la persona',
    handleHint:
      'Tiene que tener cuenta y un segundo factor. Decide en su propio nombre y queda en el registro.',
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
    decline: 'No aceptarla',
    withdraw: 'Terminar la suplencia',
    stepDown: 'Dejar la suplencia',
    states: {
      asked: 'Falta que acepte',
      later: 'Todavía no empieza',
      current: 'Vigente',
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
