export default {
  site: 'Tequio',
  areas: {
    challenges: 'Retos',
    datathons: 'Datatones',
    datasets: 'Datos',
    tools: 'Incubación',
    catalog: 'Catálogo',
  },
  otherLanguage: 'English',
  demo: 'Esto es una demostración: las personas, organizaciones y hechos son inventados.',
  demoClock: 'Mover el reloj',
  footer: {
    about:
      'Tequio: trabajo que una comunidad hace, sin pago, para el bien común. Esta página no carga nada de terceros ni deja rastreadores en el navegador.',
    takePart: 'Participar',
    postChallenge: 'Contar un problema',
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
  },
  home: {
    title: 'Del problema de una organización a una herramienta que se usa',
    description:
      'Organizaciones de derechos humanos, academia y gente de tecnología trabajan juntas. Tequio cuida lo que sigue: que lo construido madure, se publique, se adopte y sirva.',
  },
  mail: {
    title: 'Correos de la demostración',
    lead: 'Esta instancia no envía correos: los que enviaría quedan aquí.',
    none: 'Todavía no hay correos',
    noneHint: 'Cuando alguien cree una cuenta o espere una respuesta, el correo aparece aquí.',
  },
  error: {
    notFound: 'Esta página no existe',
    notFoundHint: 'El enlace puede estar incompleto, o lo que había aquí ya no es público.',
    forbidden: 'Esta página es de otra persona o de otro papel',
    forbiddenHint: 'Si debería poder verla, quien administra puede dar el papel que falta.',
    refused: 'Esta acción no se hizo',
    broken: 'Algo falló de este lado',
    brokenHint:
      'Lo escrito no se perdió: con «atrás» se vuelve al formulario. Si se repite, este número ayuda a encontrarlo: {{requestId}}',
    home: 'Ir al inicio',
    search: 'Buscar',
  },
  about: {
    title: 'Qué es Tequio',
    description: 'De dónde viene Tequio, qué cuida y qué se puede revisar.',
  },
  privacy: {
    title: 'Aviso de privacidad',
    description:
      'Qué datos personales guarda esta instancia de Tequio, para qué, y cómo pedirlos o borrarlos.',
    operator: 'Quien opera esta instancia',
    contact: 'la persona que administra esta instancia',
  },
  glossary: {
    letters: 'Letras',
    title: 'Glosario',
    description: 'Las palabras de Tequio y lo que significan aquí, en español y en inglés.',
    lead: 'Una palabra para cada idea. Son las mismas en las páginas, en los correos y en el código.',
    word: 'Palabra',
    means: 'Qué significa aquí',
    other: 'En inglés',
  },
} as const
