/** What the language is called by those who speak it, and how dates, numbers and Mexico's hours are written in it. */
export default {
  autonym: 'Español',
  formats: 'es-MX',
  /** Elsewhere the zone's name is CLDR's, which for these says "central standard time". */
  zones: {
    'America/Mexico_City': 'hora del centro de México',
    'America/Cancun': 'hora del sureste de México',
    'America/Mazatlan': 'hora del Pacífico de México',
    'America/Tijuana': 'hora del noroeste de México',
  },
} as const
