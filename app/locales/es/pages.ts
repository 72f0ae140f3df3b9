export default {
  site: 'Tequio',
  areas: {
    challenges: 'Retos',
    datathons: 'Datatones',
    datasets: 'Datos',
    tools: 'Incubación',
    catalog: 'Catálogo',
  },
  demo: 'Demostración: personas y hechos inventados.',
  demoClock: 'Mover el reloj',
  footer: {
    transparency: 'Lo que se retiró',
    about:
      'Tequio: trabajo que una comunidad hace, sin pago, para el bien común. Esta página no carga nada de terceros ni deja rastreadores en el navegador.',
    takePart: 'Participar',
    tellNeed: 'Contar una necesidad',
    joinDatathon: 'Entrar a un datatón',
    proposeDataset: 'Proponer un conjunto de datos',
    use: 'Usar',
    findTool: 'Encontrar una herramienta',
    downloadData: 'Descargar datos',
    programs: 'Interfaz para programas',
    trust: 'Confianza',
    what: 'Qué es Tequio',
    glossary: 'Glosario',
    privacy: 'Aviso de privacidad',
    erase: 'Salir y borrar de este dispositivo',
  },
  home: {
    title: 'Del problema de una organización a una herramienta que se usa',
    description:
      'Organizaciones de derechos humanos, academia y gente de tecnología trabajan juntas. Tequio cuida lo que sigue: que lo construido madure, se publique, se adopte y sirva.',
  },
  mail: {
    title: 'Correos de la demostración',
    lead: 'Esta instancia no envía correos: los que enviaría quedan aquí.',
    html: 'Verlo como HTML',
    none: 'Todavía no hay correos',
    noneHint: 'Cuando alguien cree una cuenta o espere una respuesta, el correo aparece aquí.',
  },
  error: {
    concealed: {
      title: 'Esta página está en resguardo',
      hint: 'Quien la escribió decidió no mostrarla por ahora. Lo que otras personas hicieron a partir de ella sigue en sus propias páginas.',
    },
    missing: {
      title: 'Esta página no existe',
      hint: 'El enlace puede estar incompleto, o lo que había aquí ya no es público.',
    },
    missingDeed: {
      title: 'Esto ya no está aquí',
      hint: 'Lo que se quiso cambiar se borró desde otra página o por otra persona, ya no es público o no es de esta cuenta.',
    },
    forbidden: {
      title: 'Esta página es de otra persona o de otro papel',
      hint: 'Si debería poder verse con esta cuenta, quien administra puede dar el papel que falta.',
    },
    forbiddenDeed: {
      title: 'Esta acción es de otra persona o de otro papel',
      hint: 'Si debería poder hacerse con esta cuenta, quien administra puede dar el papel que falta.',
    },
    otherSite: {
      title: 'Este envío no vino de una página de aquí',
      hint: 'Para cuidar las cuentas solo se recibe lo que se envía desde las páginas de este sitio. No se guardó nada: abrir aquí la página y enviar de nuevo.',
    },
    unreadable: {
      title: 'Esto no se puede leer',
      hint: 'La dirección o el formulario llegó incompleto o dañado.',
    },
    method: {
      title: 'Esta dirección no recibe lo que se envió',
      hint: 'Suele pasar con una página que lleva mucho tiempo abierta. Abrirla de nuevo desde el inicio.',
    },
    tooLong: {
      title: 'Lo enviado es más grande de lo que cabe',
      hint: 'Acortar los textos, enviar menos respuestas a la vez, o elegir un archivo más pequeño.',
    },
    noForm: {
      title: 'Esto no llegó como formulario',
      hint: 'Aquí se recibe lo que se envía con los formularios de estas páginas.',
    },
    refused: {
      title: 'Esta acción no se hizo',
      hint: 'Lo que se pidió ya no es posible. Cargar de nuevo la página y revisar cómo está.',
    },
    broken: {
      title: 'Algo falló de este lado',
      hint: 'La falla quedó anotada. Si se repite, avisar a quien opera esta instancia.',
    },
    away: {
      title: 'Tequio no responde por ahora',
      hint: 'Suele volver en unos minutos: cargar la página de nuevo. Lo que ya estaba guardado sigue guardado; lo que se acaba de enviar, no se guardó.',
    },
    unsaved:
      'No se guardó nada. Al volver con «atrás», el navegador suele conservar lo escrito en el formulario.',
    givenBack:
      'No se guardó nada. Lo escrito está aquí, para copiarlo antes de salir de la página.',
    typed: 'Lo escrito',
    typedOne: 'Lo escrito, texto {{number}}',
    beginBrief: 'Empezar otro reto',
    beginNeed: 'Contar otra necesidad',
    unsure:
      'Es probable que no se haya guardado nada: revisar la página antes de enviar de nuevo. Al volver con «atrás», el navegador suele conservar lo escrito.',
    number: 'Número con el que se encuentra la falla:',
    back: 'Volver a la página de antes',
    home: 'Ir al inicio',
    search: 'Buscar',
  },
  about: {
    title: 'Qué es Tequio',
    description: 'De dónde viene Tequio, qué cuida y qué se puede revisar.',
  },
  privacy: {
    version: 'Versión {{version}}.',
    whatChanged: 'Qué cambió en cada una',
    title: 'Aviso de privacidad',
    description:
      'Qué datos personales guarda esta instancia de Tequio, para qué, y cómo pedirlos o borrarlos.',
    operator: 'Quien opera esta instancia',
    contact: 'la persona que administra esta instancia',
  },
  glossary: {
    letters: 'Letras',
    title: 'Glosario',
    description: 'Las palabras de Tequio y lo que significan aquí, en cada idioma.',
    lead: 'Una palabra para cada idea. Son las mismas en las páginas, en los correos y en el código.',
    word: 'Palabra',
    means: 'Qué significa aquí',
    other: 'En otro idioma',
  },
} as const
