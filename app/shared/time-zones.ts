/** Zones that a form offers: Mexico's first, then those from where people have come. Others are kept where they are set. */
const offeredTimeZones = [
  'America/Mexico_City',
  'America/Cancun',
  'America/Merida',
  'America/Monterrey',
  'America/Chihuahua',
  'America/Ciudad_Juarez',
  'America/Ojinaga',
  'America/Mazatlan',
  'America/Hermosillo',
  'America/Tijuana',
  'America/Bahia_Banderas',
  'America/Matamoros',
  'America/Guatemala',
  'America/Tegucigalpa',
  'America/El_Salvador',
  'America/Managua',
  'America/Costa_Rica',
  'America/Panama',
  'America/Havana',
  'America/Santo_Domingo',
  'America/Bogota',
  'America/Lima',
  'America/Guayaquil',
  'America/Caracas',
  'America/La_Paz',
  'America/Asuncion',
  'America/Santiago',
  'America/Argentina/Buenos_Aires',
  'America/Montevideo',
  'America/Sao_Paulo',
  'America/Los_Angeles',
  'America/Denver',
  'America/Chicago',
  'America/New_York',
  'America/Toronto',
  'Europe/London',
  'Europe/Madrid',
  'Europe/Paris',
  'Europe/Berlin',
  'UTC',
] as const

/** The options of a select: the city as its zone calls it, and the zone that is set already even where it is no common one. */
export function timeZoneOptions(set: string): { value: string; label: string }[] {
  const zones: string[] = [...offeredTimeZones]
  if (!zones.includes(set)) zones.unshift(set)
  return zones.map((value) => ({ value, label: value.split('/').at(-1)!.replaceAll('_', ' ') }))
}
