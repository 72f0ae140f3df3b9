/** One word an idea, with what it means here; the key is the place of the word on the page, in every language. */
export default {
  reto: {
    word: 'reto',
    means:
      'Lo que una organización pide resolver: su problema, a quién afecta, con qué cuenta y cómo se sabrá que sirvió.',
  },
  necesidad: {
    word: 'necesidad',
    means: 'Unas frases de qué está mal, para quién, y qué sería distinto. De ella sale un reto.',
  },
  'organizacion-osc': {
    word: 'organización (OSC)',
    means:
      'Una organización de la sociedad civil, una universidad, un grupo de tecnología, quien financia o una institución pública.',
  },
  dataton: {
    word: 'datatón',
    means:
      'Un encuentro de uno o varios días en que equipos de sectores distintos trabajan en retos.',
  },
  eje: { word: 'eje', means: 'Un tema del datatón bajo el que se agrupan retos.' },
  'perfil-de-capacidades': {
    word: 'perfil de capacidades',
    means:
      'Con qué cuenta una organización: gente, habilidades, conexión, equipos, alojamiento y dinero.',
  },
  'conjunto-de-datos': {
    word: 'conjunto de datos',
    means:
      'Uno o varios archivos con lo mismo dentro, su origen, su licencia y lo que se sabe que tienen de malo.',
  },
  version: {
    word: 'versión',
    means: 'Algo tal como quedó en un momento. Ya no cambia; lo nuevo es otra versión.',
  },
  curaduria: {
    word: 'curaduría',
    means: 'Quienes reciben datos, los comprueban y deciden si se publican.',
  },
  equipo: {
    word: 'equipo',
    means: 'Las personas que trabajan juntas en un reto durante un datatón.',
  },
  'quien-coordina': {
    word: 'quien coordina',
    means: 'La persona del equipo que invita a otras y entrega.',
  },
  'lugar-disponible': {
    word: 'lugar disponible',
    means: 'Lo que a un equipo le falta: una persona con cierta habilidad.',
  },
  entrega: {
    word: 'entrega',
    means: 'Lo que un equipo deja para que se evalúe. Se puede volver a entregar hasta el cierre.',
  },
  acuse: { word: 'acuse', means: 'La prueba de qué se entregó y a qué hora del servidor.' },
  jurado: { word: 'jurado', means: 'Quienes evalúan las entregas que se les asignan.' },
  'hoja-de-evaluacion': {
    word: 'hoja de evaluación',
    means: 'Lo que una persona del jurado decide de una entrega, criterio por criterio.',
  },
  rubrica: {
    word: 'rúbrica',
    means: 'Los criterios con que se evalúa, cuánto pesa cada uno y qué significa cada nivel.',
  },
  'conflicto-de-interes': {
    word: 'conflicto de interés',
    means: 'Una relación por la que alguien no debe evaluar una entrega, ni leerla.',
  },
  'expediente-de-resultados': {
    word: 'expediente de resultados',
    means: 'Todo lo necesario para volver a calcular los resultados, sin nombres.',
  },
  herramienta: {
    word: 'herramienta',
    means: 'Lo que sale de una entrega ganadora y madura para que otras organizaciones la usen.',
  },
  incubacion: {
    word: 'incubación',
    means:
      'El tiempo en que una herramienta madura: seleccionada, desarrollo, consolidación, publicada.',
  },
  puerta: {
    word: 'puerta',
    means: 'Lo que hay que cumplir, con evidencia, para pasar de una etapa a la siguiente.',
  },
  evidencia: {
    word: 'evidencia',
    means:
      'Lo que muestra que un requisito se cumple: un enlace, un archivo, un hecho del repositorio.',
  },
  mentoria: {
    word: 'mentoría',
    means: 'Quienes acompañan a un equipo o a una herramienta y deciden sobre su evidencia.',
  },
  'quien-mantiene': {
    word: 'quien mantiene',
    means: 'Quien responde por una herramienta: la corrige y contesta a quienes la usan.',
  },
  'ficha-del-catalogo': {
    word: 'ficha del catálogo',
    means:
      'La página pública de una herramienta: qué resuelve, qué pide, qué cuesta y quién la usa.',
  },
  'que-tan-bien-se-ajusta': {
    word: 'qué tan bien se ajusta',
    means: 'Lo que una herramienta pide, comparado con lo que una organización tiene.',
  },
  adopcion: {
    word: 'adopción',
    means: 'El uso que una organización da a una herramienta, acordado con quien la mantiene.',
  },
  'puesta-en-marcha': {
    word: 'puesta en marcha',
    means: 'Los pasos entre aceptar una adopción y usar la herramienta.',
  },
  seguimiento: {
    word: 'seguimiento',
    means: 'Preguntar a los 30, 90, 180 y 365 días si la herramienta todavía sirve.',
  },
  'quien-acompana': {
    word: 'quien acompaña',
    means: 'Una persona que ayuda a una organización a volver su necesidad un reto.',
  },
  'diseno-adopcion-capacitacion-seguimiento-de-uso': {
    word: 'diseño, adopción, capacitación, seguimiento de uso',
    means: 'Los cuatro tipos de esfuerzo que una herramienta necesita para durar.',
  },
  columna: {
    word: 'columna',
    means:
      'Lo que se anota de cada renglón de un conjunto de datos: una fecha, un estado, un número.',
  },
  'no-hacer-dano': {
    word: 'no hacer daño',
    means: 'Pensar qué puede pasarle a alguien por lo que se publica o se construye, y evitarlo.',
  },
  'registro-de-auditoria-encadenado': {
    word: 'registro de auditoría encadenado',
    means:
      'La lista de lo que se hizo, en la que cada entrada lleva el sello de la anterior: si algo cambia, se nota.',
  },
} as const
