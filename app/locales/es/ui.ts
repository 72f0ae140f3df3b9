/** The few words that the look needs by itself. */
export default {
  skip: 'Ir al contenido',
  home: 'Tequio, ir al inicio',
  areas: 'Áreas',
  menu: 'Menú',
  search: 'Buscar',
  notices: 'Avisos',
  waiting_one: 'aviso sin leer',
  waiting_other: 'avisos sin leer',
  signIn: 'Entrar',
  breadcrumbs: 'Ubicación',
  optional: '(opcional)',
  words_one: '{{count}} palabra.',
  words_other: '{{count}} palabras.',
  usually: 'Suelen bastar entre {{least}} y {{most}}',
  toCorrect_one: 'Falta corregir una respuesta.',
  toCorrect_other: 'Falta corregir {{count}} respuestas.',
}
