/** Lo que se guarda de una persona, su copia y su borrado. */
export default {
  data: {
    title: 'Mis datos',
    description: 'Bajar todo lo que se guarda de esta cuenta, o borrarla.',
    copyTitle: 'Una copia de todo',
    copyLead:
      'Un archivo zip con todo lo que esta instancia guarda de la cuenta: lo que se escribió, los archivos subidos, consentimientos, sesiones, avisos, equipos, entregas, evaluaciones y lo que dice el registro de auditoría de su número. Lo que escribieron otras personas no va dentro.',
    password: 'Contraseña',
    passwordHint: 'Se pide otra vez porque la copia lo dice todo.',
    submit: 'Preparar la copia',
    ready: 'La copia está lista',
    readyUntil: 'Se puede bajar hasta las {{at}}. Después se pide otra vez la contraseña.',
    readyLink: 'Bajar la copia (zip)',
    readyHint:
      'Con muchos archivos la descarga tarda; se puede seguir en otra página mientras tanto.',
    signInAgain: 'Entrar otra vez con GitHub',
    signInAgainHint:
      'Esta cuenta no tiene contraseña. Para esto hace falta haber entrado en los últimos diez minutos.',
    consentsTitle: 'Consentimientos',
    consentsLead: 'Qué se aceptó, cuándo y en qué versión; y cómo retirarlo.',
    consentsLink: 'Ver y cambiar los consentimientos',
    keptTitle: 'Qué se guarda y cuánto tiempo',
    keptLead: 'El aviso de privacidad dice qué se guarda, para qué y por cuánto tiempo.',
    keptLink: 'Leer el aviso de privacidad',
    deletionTitle: 'Borrar la cuenta',
    deletionLead:
      'Borra la cuenta y todo lo que solo es de ella. No se puede deshacer. La página siguiente dice qué se va y qué se queda.',
    deletionLink: 'Ver qué pasa al borrar la cuenta',
  },
  copy: {
    readmeName: 'LEER.txt',
    readme: `Copia de todo lo que esta instancia de Tequio guarda de una persona.

data.json   Todo, por partes: people (la cuenta, sus papeles, consentimientos y sesiones), notifications (avisos),
            files (archivos subidos), organizations, datasets, datathons, challenges, teams, submissions, judging,
            incubation, catalog, adoption, y audit (lo que el registro de auditoría dice del numero de esta persona).
files/      Los archivos que esta persona subió, con el nombre que data.json les da en "at".

No van dentro lo que escribieron otras personas, ni lo que abre la cuenta: de la contraseña y de los códigos solo se
guardan resúmenes. Las horas están en UTC.
`,
  },
  export: {
    title: 'Exportar los datos de todas las personas',
    lead: 'Para una obligación legal o una mudanza de la instancia. Lo pide una persona, lo aprueba otra, y queda en el registro de auditoría.',
    decide: 'Decidir sobre exportar los datos de todas las personas',
    what: 'Qué abarca',
    covers:
      'Un archivo zip con una carpeta por persona, con el número que el registro de auditoría le da. En cada una está lo mismo que esa persona recibe al bajar su copia: correo, perfil, consentimientos, equipos, entregas, evaluaciones, avisos y los archivos que subió. Nadie recibe un aviso de ello.',
    held: {
      people: 'Personas',
      memberships: 'Membresías de organizaciones',
      registrations: 'Registros en datatones',
      files: 'Archivos subidos',
      bytes: 'Tamaño de esos archivos',
    },
    ask: 'Pedir la exportación',
    second:
      'Cuando una segunda persona lo apruebe, esta cuenta la puede descargar una vez en 24 horas. Puede decidir:',
    reasonHint: 'Para qué hace falta y quién lo pide. La lee quien decide.',
    submit: 'Pedir la exportación',
    ready: 'La exportación se aprobó.',
    readyUntil:
      'Se puede descargar una sola vez, hasta el {{until}}. Si la descarga se interrumpe hay que pedirla de nuevo.',
    readyFor: 'Se aprobó. {{asker}} la puede descargar una vez, hasta el {{until}}.',
    fetch: 'Descargar (zip)',
    prove: 'Confirmar quién es, para descargar',
    used: 'La última la descargó {{asker}} el {{at}}. No se puede descargar otra vez: hay que pedirla de nuevo.',
    lapsed: 'La última que pidió {{asker}} venció sin descargarse. Se puede pedir de nuevo.',
    link: 'Exportar los datos de todas las personas',
    readme: `Copia de lo que esta instancia de Tequio guarda de todas las personas.

people/NUMERO/data.json   Lo que se guarda de una persona, por partes, igual que en su propia copia. El numero es el que
                          el registro de auditoria le da.
people/NUMERO/files/      Los archivos que subio, con el nombre que data.json les da en "at".
not-read.json             Los archivos que ya no se pudieron leer. Vacio: ninguno falta.

Las horas estan en UTC. Quien guarda este archivo responde por el: borrarlo cuando deje de hacer falta.
`,
  },
  deletion: {
    title: 'Borrar la cuenta',
    lead: 'Se hace en el momento y no se puede deshacer, tampoco por quien administra.',
    goesTitle: 'Qué se va',
    goes: [
      'La cuenta: correo, nombre público, perfil, contraseña, papeles y sesiones, en cada dispositivo donde esté abierta.',
      'Los avisos y correos a esta cuenta, y su nombre en los avisos a otras personas.',
      'Registros, membresías, invitaciones y lo que se sigue.',
      'Lo que nadie más vio: archivos a medio subir, propuestas sin revisar, entregas que no se hicieron, evaluaciones en borrador, notas privadas y una organización sin nadie más.',
    ],
    staysTitle: 'Qué se queda',
    stays: [
      'Lo hecho en común (retos, preguntas, versiones entregadas, evaluaciones, evidencia, horas) queda, firmado por «una persona que participó antes».',
      'El repositorio que esta cuenta vinculó se borra de las entregas, con su huella verificable; lo que una herramienta del catálogo dice de dónde está su código se queda.',
      'El registro de auditoría conserva un número, que ya no lleva a nadie.',
      'Una lista de identificadores borrados, sin nombres, para que al restaurar un respaldo viejo la cuenta no vuelva.',
      'Lo que otras personas hayan copiado o impreso: eso no se puede borrar desde aquí.',
    ],
    first: 'Antes hay que resolver esto, para que nadie se quede sin respuesta',
    obstacles: {
      'last-administrator': 'Es la última cuenta que administra la instancia.',
      'last-owner': '«{{name}}» tiene integrantes y nadie más responde por ella.',
      'last-organizer': 'Nadie más organiza «{{name}}», que todavía no termina.',
      'team-lead': 'El equipo «{{name}}» sigue abierto y esta cuenta lo coordina.',
    },
    ways: {
      'last-administrator': 'Nombrar a otra persona',
      'last-owner': 'Pasar la organización a alguien más',
      'last-organizer': 'Nombrar a alguien más',
      'team-lead': 'Pasar la coordinación',
    },
    maintained: {
      title: 'Herramientas que se quedan sin quien las mantenga',
      lead: 'No impide borrar la cuenta. Si alguien más puede mantenerlas, conviene nombrarlo antes: después ya nadie responde a las organizaciones que las usan.',
      way: 'Nombrar a alguien más',
      wayFor: 'Nombrar a alguien más en «{{name}}»',
    },
    copyFirst: 'Bajar antes una copia de todo',
    handle: 'Escribir el nombre público: {{handle}}',
    handleHint: 'Así nadie borra una cuenta sin querer.',
    passwordHint: 'La de esta cuenta.',
    warning: 'Después de este botón no hay manera de recuperar la cuenta.',
    submit: 'Borrar la cuenta para siempre',
    cancel: 'Volver sin borrar nada',
  },
  goodbye: {
    title: 'La cuenta ya no existe',
    description: 'Lo que pasa después de borrar una cuenta.',
    lead: 'Se borró la cuenta y se cerraron sus sesiones.',
    files: 'Los archivos que eran solo de ella se borran en los próximos minutos.',
    mail: 'Si la cuenta tenía correo, llega uno solo que lo confirma. Después la dirección ya no está en ningún lado.',
    backups:
      'Los respaldos viejos se vuelven a limpiar al restaurarlos, con la lista de cuentas borradas.',
    home: 'Ir a la portada',
  },
  consents: {
    title: 'Consentimientos',
    lead: 'Qué se aceptó, cuándo y en qué versión del aviso de privacidad.',
    necessary: 'Necesario para tener cuenta',
    changes: 'Ver qué cambió en cada versión',
    agreed: 'Se aceptó el aviso de privacidad vigente, versión {{version}}.',
    newer:
      'El aviso de privacidad vigente es la versión {{version}} y esta cuenta todavía no lo acepta.',
    agree: 'Aceptar la versión {{version}} del aviso',
    leaving: 'Sin este consentimiento no puede haber cuenta: se retira borrándola.',
    voluntary: 'Voluntario',
    newsOn: 'Llega un correo cuando se anuncia un datatón.',
    newsOff: 'No llegan correos cuando se anuncia un datatón.',
    give: 'Recibir un correo cuando se anuncie un datatón',
    withdraw: 'Retirar: no recibir esos correos',
    history: 'Lo que se aceptó',
    none: 'Todavía no se acepta nada. Aquí queda cada consentimiento con su fecha y su versión.',
    kinds: {
      'privacy-notice': 'Aviso de privacidad',
      'datathon-news': 'Correo cuando se anuncia un datatón',
    },
    given: 'versión {{version}}, {{givenAt}}.',
    withdrawn: 'Se retiró: {{at}}.',
  },
  retention: {
    caption: 'Qué se guarda por un tiempo, cuánto y para qué',
    head: { what: 'Qué', how: 'Cuánto tiempo', why: 'Para qué' },
    span: {
      minutes_one: '{{count}} minuto',
      minutes_other: '{{count}} minutos',
      hours_one: '{{count}} hora',
      hours_other: '{{count}} horas',
      days_one: '{{count}} día',
      days_other: '{{count}} días',
    },
    since: {
      begun: 'desde que empezó',
      used: 'desde el último uso',
      ended: 'desde que venció',
      closed: 'desde que se cerró',
      decided: 'desde que se decidió',
      'given-up': 'desde que se dejó',
      written: 'desde que se escribió',
    },
    things: {
      signUps: {
        what: 'Cuentas pedidas y sin confirmar',
        why: 'para que haya tiempo de leer el correo',
      },
      resets: {
        what: 'Enlaces para cambiar la contraseña',
        why: 'para que un correo viejo no abra la cuenta',
      },
      waitingSignIns: {
        what: 'Entradas que esperan el segundo paso',
        why: 'para poder terminar de entrar',
      },
      passkeyChallenges: {
        what: 'Preguntas a una llave de acceso',
        why: 'para que una respuesta vieja no sirva',
      },
      unconfirmedApps: {
        what: 'Aplicaciones de códigos sin confirmar',
        why: 'para poder terminar de darlas de alta',
      },
      unusedSessions: {
        what: 'Sesiones que nadie usa, con el navegador, el sistema y la hora del último uso',
        why: 'para no dejar abierta una cuenta olvidada',
      },
      sessions: {
        what: 'Cualquier sesión',
        why: 'para comprobar de vez en cuando que es la misma persona',
      },
      devices: {
        what: 'Navegadores desde los que se entró',
        why: 'para que los intentos de otra persona no cierren la puerta',
      },
      attempts: {
        what: 'Intentos de entrar, con un resumen de la cuenta y de la dirección de internet',
        why: 'para frenar a quien adivina contraseñas',
      },
      keptForms: {
        what: 'Lo escrito en un formulario que se envió cuando la sesión ya se había cerrado, sellado',
        why: 'para que siga ahí al volver a entrar',
      },
      retiredHandles: {
        what: 'Nombres públicos que se dejaron, como resumen',
        why: 'para que nadie se haga pasar por quien los usó',
      },
      notices: {
        what: 'Avisos a la cuenta',
        why: 'para poder volver a ellos durante un año',
      },
      mails: {
        what: 'Correos que no encontraron servidor y lo que solo iba por correo',
        why: 'para poder entregarlos',
      },
      organizationInvitations: {
        what: 'Invitaciones a organizaciones',
        why: 'para que el enlace diga que ya venció',
      },
      ownershipOffers: {
        what: 'Propuestas de responder por una organización',
        why: 'para que se sepa que vencieron',
      },
      teamInvitations: {
        what: 'Invitaciones a equipos',
        why: 'para que el enlace diga que ya venció',
      },
      teamRequests: {
        what: 'Lugares pedidos en un equipo que nadie dio',
        why: 'para que quien lo pidió vea qué se le contestó',
      },
      drafts: {
        what: 'Borradores de retos que nunca se enviaron (un mes antes se avisa a la organización)',
        why: 'para que lo que se dejó de escribir no se quede para siempre',
      },
      declinedTranslations: {
        what: 'Textos de un reto en otro idioma que su organización no aprobó',
        why: 'para que quien los escribió pueda leerlos',
      },
      mailedAnswers: {
        what: 'Respuestas que llegaron por correo y no se publicaron ni se enviaron',
        why: 'para revisarlas en la página',
      },
      uploads: {
        what: 'Archivos subidos que no llegaron a ser un conjunto de datos',
        why: 'para poder terminar la propuesta',
      },
      unfinishedFiles: {
        what: 'Archivos que se cortaron a medio subir',
        why: 'porque ya no sirven',
      },
      unnamedFiles: {
        what: 'Archivos de un formulario que no se aceptó',
        why: 'para no borrar lo que todavía se está guardando',
      },
      deliveries: {
        what: 'Números de los mensajes de GitHub ya leídos',
        why: 'para no leer dos veces el mismo',
      },
      conductReports: {
        what: 'Reportes de conducta cerrados: texto, clave y nombres',
        why: 'para poder responder si algo se repite',
      },
      untakenNeeds: {
        what: 'Necesidades que nadie acompañó, con sus notas de voz y su clave',
        why: 'para que alguien pueda tomarlas todavía',
      },
      settledNeeds: {
        what: 'Necesidades contestadas o cerradas que no se muestran en público',
        why: 'para que quien la contó pueda leer la respuesta',
      },
      needMessages: {
        what: 'Mensajes sobre una necesidad que ya es un reto o se contestó',
        why: 'para releerlos mientras se escribe el reto; antes de que la necesidad lleve ese tiempo así no se borra ninguno',
      },
      contentReports: {
        what: 'Reportes de contenido decididos',
        why: 'para poder explicar una decisión que se discute',
      },
      shelters: {
        what: 'Lo que se puso en resguardo',
        why: 'para poder deshacerlo; después se destruye',
      },
    },
  },
} as const
