/** The 32 states by the codes of INEGI's Marco Geoestadístico, with the names that the Constitution gives them (art. 43). */
export const mexicanStates = {
  '01': 'Aguascalientes',
  '02': 'Baja California',
  '03': 'Baja California Sur',
  '04': 'Campeche',
  '05': 'Coahuila',
  '06': 'Colima',
  '07': 'Chiapas',
  '08': 'Chihuahua',
  '09': 'Ciudad de México',
  '10': 'Durango',
  '11': 'Guanajuato',
  '12': 'Guerrero',
  '13': 'Hidalgo',
  '14': 'Jalisco',
  '15': 'México',
  '16': 'Michoacán',
  '17': 'Morelos',
  '18': 'Nayarit',
  '19': 'Nuevo León',
  '20': 'Oaxaca',
  '21': 'Puebla',
  '22': 'Querétaro',
  '23': 'Quintana Roo',
  '24': 'San Luis Potosí',
  '25': 'Sinaloa',
  '26': 'Sonora',
  '27': 'Tabasco',
  '28': 'Tamaulipas',
  '29': 'Tlaxcala',
  '30': 'Veracruz',
  '31': 'Yucatán',
  '32': 'Zacatecas',
} as const

export type StateCode = keyof typeof mexicanStates

/** The states in alphabetical order, for a list to choose from. */
export const statesByName = (Object.keys(mexicanStates) as StateCode[])
  .map((code) => ({ code, name: mexicanStates[code] }))
  .sort((a, b) => a.name.localeCompare(b.name, 'es'))

export function isStateCode(value: unknown): value is StateCode {
  return typeof value === 'string' && Object.hasOwn(mexicanStates, value)
}
