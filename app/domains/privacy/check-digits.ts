/** Value of a letter in an alphabet; -1 where it has none, which no valid code contains. */
const valueIn = (alphabet: string, letter: string) => alphabet.indexOf(letter)

const curpAlphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'

/**
 * Check digit of a CURP: each of the first 17 signs counts by its place in the alphabet (Ñ after N), times 18 down to 2;
 * what is missing to the next ten. Source: Instructivo Normativo para la Asignación de la Clave Única de Registro de
 * Población, annex on the eighteenth position (Diario Oficial de la Federación, 18 October 2021).
 */
export function hasCurpDigit(curp: string): boolean {
  const sum = Array.from(curp.slice(0, 17)).reduce(
    (total, letter, place) => total + valueIn(curpAlphabet, letter) * (18 - place),
    0,
  )
  return curp.length === 18 && (10 - (sum % 10)) % 10 === Number(curp[17])
}

const rfcAlphabet = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ'

/**
 * Check digit of an RFC: the twelve signs before it (an organisation's begin with a space) count by their place in the
 * alphabet, times 13 down to 2; eleven minus the remainder by eleven, with A for ten and 0 for eleven. Source: Servicio
 * de Administración Tributaria, Procedimiento para obtener la clave del RFC, annex «Dígito verificador».
 */
export function hasRfcDigit(rfc: string): boolean {
  const signs = rfc.padStart(13, ' ')
  const sum = Array.from(signs.slice(0, 12)).reduce(
    (total, letter, place) => total + valueIn(rfcAlphabet, letter) * (13 - place),
    0,
  )
  const digit = (11 - (sum % 11)) % 11
  return signs.length === 13 && (digit === 10 ? 'A' : String(digit)) === signs[12]
}

/**
 * Check digit of a social security number (NSS): the Luhn sum of its eleven digits is a multiple of ten. Source:
 * Instituto Mexicano del Seguro Social; ISO/IEC 7812-1, annex B for the sum.
 */
export function hasNssDigit(nss: string): boolean {
  const sum = [...nss].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return nss.length === 11 && sum % 10 === 0
}

/**
 * Check digit of a bank account's CLABE: 17 digits weighed 3, 7, 1, of each product its last figure; what is missing to
 * the next ten. Source: Asociación de Bancos de México, Clave Bancaria Estandarizada; Circular 3/2012 of Banco de México.
 */
export function hasClabeDigit(clabe: string): boolean {
  const weights = [3, 7, 1]
  const sum = Array.from(clabe.slice(0, 17)).reduce(
    (total, digit, place) => total + ((Number(digit) * weights[place % 3]!) % 10),
    0,
  )
  return clabe.length === 18 && (10 - (sum % 10)) % 10 === Number(clabe[17])
}
