/** One word an idea, in both languages, with what it means here. */
export const glossary: { es: string; en: string; means: { es: string; en: string } }[] = [
  {
    es: 'reto',
    en: 'challenge brief',
    means: {
      es: 'Lo que una organización pide resolver: su problema, a quién afecta, con qué cuenta y cómo se sabrá que sirvió.',
      en: 'What an organisation asks to have solved: its problem, whom it affects, what it has, and how one will know that it worked.',
    },
  },
  {
    es: 'necesidad',
    en: 'need',
    means: {
      es: 'Unas frases de qué está mal, para quién, y qué sería distinto. De ella sale un reto.',
      en: 'A few sentences of what is wrong, for whom, and what would be different. A brief comes out of it.',
    },
  },
  {
    es: 'organización (OSC)',
    en: 'organisation (CSO)',
    means: {
      es: 'Una organización de la sociedad civil, una universidad, un grupo de tecnología, quien financia o una institución pública.',
      en: 'A civil society organisation, a university, a technology group, a funder or a public body.',
    },
  },
  {
    es: 'datatón',
    en: 'datathon',
    means: {
      es: 'Un encuentro de uno o varios días en que equipos de sectores distintos trabajan en retos.',
      en: 'A meeting of a day or more at which teams of different sectors work on briefs.',
    },
  },
  {
    es: 'eje',
    en: 'track',
    means: {
      es: 'Un tema del datatón bajo el que se agrupan retos.',
      en: 'A theme of a datathon under which briefs are grouped.',
    },
  },
  {
    es: 'perfil de capacidades',
    en: 'capacity profile',
    means: {
      es: 'Con qué cuenta una organización: gente, habilidades, conexión, equipos, alojamiento y dinero.',
      en: 'What an organisation has: people, skills, connection, devices, hosting and money.',
    },
  },
  {
    es: 'conjunto de datos',
    en: 'dataset',
    means: {
      es: 'Uno o varios archivos con lo mismo dentro, su origen, su licencia y lo que se sabe que tienen de malo.',
      en: 'One or more files that hold the same, with their origin, their licence and what is known to be wrong with them.',
    },
  },
  {
    es: 'versión',
    en: 'version',
    means: {
      es: 'Algo tal como quedó en un momento. Ya no cambia; lo nuevo es otra versión.',
      en: 'Something as it stood at a moment. It no longer changes; what is new is another version.',
    },
  },
  {
    es: 'curaduría',
    en: 'curators',
    means: {
      es: 'Quienes reciben datos, los comprueban y deciden si se publican.',
      en: 'Those who take data in, check them and decide whether they are published.',
    },
  },
  {
    es: 'equipo',
    en: 'team',
    means: {
      es: 'Las personas que trabajan juntas en un reto durante un datatón.',
      en: 'The people who work together on a brief during a datathon.',
    },
  },
  {
    es: 'quien coordina',
    en: 'lead',
    means: {
      es: 'La persona del equipo que invita a otras y entrega.',
      en: 'The member of a team who invites others and hands in.',
    },
  },
  {
    es: 'lugar disponible',
    en: 'open role',
    means: {
      es: 'Lo que a un equipo le falta: una persona con cierta habilidad.',
      en: 'What a team lacks: a person with a certain skill.',
    },
  },
  {
    es: 'entrega',
    en: 'submission',
    means: {
      es: 'Lo que un equipo deja para que se evalúe. Se puede volver a entregar hasta el cierre.',
      en: 'What a team leaves to be judged. It can be handed in again until the close.',
    },
  },
  {
    es: 'acuse',
    en: 'receipt',
    means: {
      es: 'La prueba de qué se entregó y a qué hora del servidor.',
      en: 'Proof of what was handed in, and at what hour of the server.',
    },
  },
  {
    es: 'jurado',
    en: 'judges',
    means: {
      es: 'Quienes evalúan las entregas que se les asignan.',
      en: 'Those who score the submissions assigned to them.',
    },
  },
  {
    es: 'hoja de evaluación',
    en: 'score sheet',
    means: {
      es: 'Lo que una persona del jurado decide de una entrega, criterio por criterio.',
      en: 'What a judge decides about a submission, criterion by criterion.',
    },
  },
  {
    es: 'rúbrica',
    en: 'rubric',
    means: {
      es: 'Los criterios con que se evalúa, cuánto pesa cada uno y qué significa cada nivel.',
      en: 'The criteria for scoring, what each weighs and what each level means.',
    },
  },
  {
    es: 'conflicto de interés',
    en: 'conflict of interest',
    means: {
      es: 'Una relación por la que alguien no debe evaluar una entrega, ni leerla.',
      en: 'A relation because of which somebody must not score a submission, nor read it.',
    },
  },
  {
    es: 'expediente de resultados',
    en: 'results bundle',
    means: {
      es: 'Todo lo necesario para volver a calcular los resultados, sin nombres.',
      en: 'Everything needed to compute the results again, without names.',
    },
  },
  {
    es: 'herramienta',
    en: 'tool',
    means: {
      es: 'Lo que sale de una entrega ganadora y madura para que otras organizaciones la usen.',
      en: 'What comes out of a winning submission and grows up for other organisations to use.',
    },
  },
  {
    es: 'incubación',
    en: 'incubation',
    means: {
      es: 'El tiempo en que una herramienta madura: seleccionada, desarrollo, consolidación, publicada.',
      en: 'The time in which a tool grows up: selected, development, consolidation, published.',
    },
  },
  {
    es: 'puerta',
    en: 'gate',
    means: {
      es: 'Lo que hay que cumplir, con evidencia, para pasar de una etapa a la siguiente.',
      en: 'What must be met, with evidence, to go from one stage to the next.',
    },
  },
  {
    es: 'evidencia',
    en: 'evidence',
    means: {
      es: 'Lo que muestra que un requisito se cumple: un enlace, un archivo, un hecho del repositorio.',
      en: 'What shows that a criterion is met: a link, a file, a fact of the repository.',
    },
  },
  {
    es: 'mentoría',
    en: 'mentors',
    means: {
      es: 'Quienes acompañan a un equipo o a una herramienta y deciden sobre su evidencia.',
      en: 'Those who stand by a team or a tool and decide on its evidence.',
    },
  },
  {
    es: 'quien mantiene',
    en: 'maintainer',
    means: {
      es: 'Quien responde por una herramienta: la corrige y contesta a quienes la usan.',
      en: 'Whoever answers for a tool: mends it, and replies to those who use it.',
    },
  },
  {
    es: 'ficha del catálogo',
    en: 'catalog entry',
    means: {
      es: 'La página pública de una herramienta: qué resuelve, qué pide, qué cuesta y quién la usa.',
      en: 'The public page of a tool: what it solves, what it needs, what it costs and who uses it.',
    },
  },
  {
    es: 'qué tan bien se ajusta',
    en: 'fit',
    means: {
      es: 'Lo que una herramienta pide, comparado con lo que una organización tiene.',
      en: 'What a tool needs, compared with what an organisation has.',
    },
  },
  {
    es: 'adopción',
    en: 'adoption',
    means: {
      es: 'El uso que una organización da a una herramienta, acordado con quien la mantiene.',
      en: 'An organisation’s use of a tool, agreed with those who maintain it.',
    },
  },
  {
    es: 'puesta en marcha',
    en: 'onboarding',
    means: {
      es: 'Los pasos entre aceptar una adopción y usar la herramienta.',
      en: 'The steps between accepting an adoption and using the tool.',
    },
  },
  {
    es: 'seguimiento',
    en: 'follow-up',
    means: {
      es: 'Preguntar a los 30, 90, 180 y 365 días si la herramienta todavía sirve.',
      en: 'Asking after 30, 90, 180 and 365 days whether the tool still serves.',
    },
  },
  {
    es: 'quien acompaña',
    en: 'companion',
    means: {
      es: 'Una persona que ayuda a una organización a volver su necesidad un reto.',
      en: 'A person who helps an organisation to turn its need into a brief.',
    },
  },
  {
    es: 'diseño, adopción, capacitación, seguimiento de uso',
    en: 'design, adoption, capacity-building, user-experience follow-up',
    means: {
      es: 'Los cuatro tipos de esfuerzo que una herramienta necesita para durar.',
      en: 'The four kinds of effort that a tool needs in order to last.',
    },
  },
  {
    es: 'columna',
    en: 'column',
    means: {
      es: 'Lo que se anota de cada renglón de un conjunto de datos: una fecha, un estado, un número.',
      en: 'What is noted of each row of a dataset: a date, a state, a number.',
    },
  },
  {
    es: 'no hacer daño',
    en: 'do no harm',
    means: {
      es: 'Pensar qué puede pasarle a alguien por lo que se publica o se construye, y evitarlo.',
      en: 'Thinking of what can happen to somebody because of what is published or built, and preventing it.',
    },
  },
  {
    es: 'registro de auditoría encadenado',
    en: 'audit chain',
    means: {
      es: 'La lista de lo que se hizo, en la que cada entrada lleva el sello de la anterior: si algo cambia, se nota.',
      en: 'The list of what was done, in which each entry carries the seal of the one before: if anything changes, it shows.',
    },
  },
]
