export default {
  /** What stands in the place of what is hidden. */
  neutral: {
    organization: 'Organización en resguardo {{code}}',
    protectedName: 'Organización protegida {{code}}',
    challenge: 'Reto en resguardo',
    team: 'Equipo en resguardo {{code}}',
    text: 'Texto en resguardo',
  },
  banner: {
    text: 'Esta cuenta está en resguardo: su nombre no aparece en ninguna parte.',
    undo: 'Salir del resguardo',
    more: 'Hasta cuándo se puede',
  },
  person: {
    title: 'Resguardo',
    description: 'Esconder esta cuenta en todas las páginas a la vez, y poder volver.',
    lead: 'Si alguien está en peligro, un botón quita su nombre de todas las páginas, archivos, programas y búsquedas. Surte efecto en menos de un minuto.',
    begin: 'Entrar en resguardo ahora',
    beginHint:
      'Se hace al presionar, sin más preguntas. Nadie recibe un aviso. Se puede deshacer durante {{days}} días.',
    hidesTitle: 'Qué se esconde',
    hides: {
      name: 'El nombre público y la presentación. En su lugar queda un nombre neutral, y la página anterior responde que no existe.',
      words:
        'Las preguntas que se hicieron desde esta cuenta, las notas de trabajo y el nombre de un equipo de una sola persona.',
      others:
        'El nombre donde otras personas lo escribieron: avisos, fichas, correos que todavía no salen.',
    },
    staysTitle: 'Qué no se puede esconder desde aquí',
    stays: {
      shared: 'Lo hecho en equipo con más personas sigue público, sin el nombre.',
      copies: 'Los correos que ya salieron y las copias que alguien haya guardado.',
      files:
        'Lo que hay dentro de archivos: conjuntos de datos publicados y repositorios en GitHub.',
    },
    inTitle: 'Esta cuenta está en resguardo.',
    inText:
      'En las páginas se llama «{{handle}}». Se puede deshacer hasta el {{until}}: todo vuelve como estaba.',
    after:
      'Pasado ese plazo, lo escondido se destruye: el nombre neutral queda para siempre y la cuenta sigue.',
    end: 'Salir del resguardo',
    paused: 'Mientras tanto el perfil no se puede editar.',
  },
  organization: {
    title: 'Proteger a la organización',
    description: 'Esconder a una organización en todas las páginas a la vez, y poder volver.',
    hint: 'Solo quienes son responsables ven esta parte.',
    lead: 'Un botón quita a la organización de todas las páginas, archivos, programas y búsquedas. Surte efecto en menos de un minuto.',
    begin: 'Poner en resguardo ahora',
    beginHint:
      'Se hace al presionar, sin más preguntas. Nadie recibe un aviso. Se puede deshacer durante {{days}} días.',
    more: 'Qué se esconde y qué no',
    hidesTitle: 'Qué se esconde',
    hides: {
      name: 'El nombre, la dirección de su página, lo que dice de sí, su sitio web y su estado.',
      briefs: 'Sus retos con todas sus versiones, las preguntas, las respuestas y los comentarios.',
      adoptions: 'Lo que escribió al adoptar herramientas. El uso se sigue contando, sin nombre.',
      others:
        'El nombre donde otras personas lo escribieron: avisos, fichas, correos que todavía no salen.',
    },
    staysTitle: 'Qué queda',
    stays: {
      work: 'Los equipos y sus entregas siguen públicos. Donde nombraban el reto dice «Reto en resguardo», y quienes trabajan en él tampoco lo leen.',
      copies: 'Los correos que ya salieron y las copias que alguien haya guardado.',
      files:
        'Lo que hay dentro de archivos: conjuntos de datos publicados y repositorios en GitHub.',
      members: 'Las personas que la integran: cada una puede entrar en resguardo desde su cuenta.',
    },
    inTitle: 'Esta organización está en resguardo.',
    inText:
      'Nadie más ve su nombre ni sus retos, tampoco quien administra. Quienes son responsables pueden deshacerlo hasta el {{until}}: todo vuelve como estaba.',
    after: 'Pasado ese plazo, lo escondido se destruye y lo neutral queda para siempre.',
    end: 'Quitar el resguardo',
  },
  protectedName: {
    link: 'Aparecer con un nombre protegido',
    linkHint: 'Los retos siguen públicos, con otro nombre de organización.',
    title: 'Aparecer con un nombre protegido',
    lead: 'La organización aparece con otro nombre en todas las páginas. El verdadero lo leen solo quienes la integran y quien administra.',
    name: 'Nombre con el que aparece',
    nameHint:
      'Que no se parezca al verdadero. Si se deja vacío, queda uno neutral, como «Organización protegida 3f9».',
    another:
      'Para usar otro nombre protegido hay que volver antes al verdadero, que se ve mientras tanto.',
    changesTitle: 'Qué cambia al guardar',
    changes: {
      address:
        'La dirección de su página se hace con el nombre nuevo. La anterior responde que no existe, sin llevar a la nueva.',
      others:
        'El nombre verdadero se cambia por el nuevo también donde otras personas lo escribieron: avisos, fichas, correos que todavía no salen.',
      website: 'El sitio web se quita, porque dice quién es.',
    },
    checkTitle: 'Qué conviene revisar después',
    check: {
      words:
        'La descripción y los retos siguen como están, sin el nombre. Pueden decir de otra manera quién es.',
      files:
        'Dentro de los archivos de un conjunto de datos y de los repositorios el nombre no se cambia.',
      copies: 'Puede haber copias de las páginas anteriores.',
    },
    submit: 'Guardar y cambiar el nombre',
    cancel: 'Volver sin cambiar',
    onTitle: 'Aparece con un nombre protegido.',
    on: 'Su nombre verdadero es «{{name}}». Lo leen solo quienes la integran y quien administra.',
    end: 'Volver al nombre verdadero',
    endHint: 'El nombre, la dirección de antes y el sitio web vuelven a ser públicos.',
  },
} as const
