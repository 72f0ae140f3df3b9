const alphabet = '23456789CFGHJMPQRVWX'

/**
 * The middle of the area that a whole Plus code names; null for a short one, which needs a place beside it. Source: Open
 * Location Code specification: five pairs in base 20, latitude first, each pair a twentieth of the one before, the first
 * twenty degrees.
 */
export function plusCodeArea(code: string): { latitude: number; longitude: number } | null {
  const signs = code.replace('+', '')
  if (code.indexOf('+') !== 8) return null
  let [latitude, longitude, size] = [-90, -180, 20]
  for (let place = 0; place < 10; place += 2) {
    latitude += alphabet.indexOf(signs[place]!) * size
    longitude += alphabet.indexOf(signs[place + 1]!) * size
    size /= 20
  }
  return { latitude: latitude + size * 10, longitude: longitude + size * 10 }
}
