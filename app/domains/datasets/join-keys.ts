import { isStateCode, mexicanStates, type StateCode } from '~/shared/mexican-states'

/** Names that files use for a state besides those of the Constitution. */
const otherNames: Record<string, StateCode> = {
  'baja california norte': '02',
  'coahuila de zaragoza': '05',
  'distrito federal': '09',
  cdmx: '09',
  df: '09',
  'd f': '09',
  'estado de mexico': '15',
  'edo mexico': '15',
  'edo de mexico': '15',
  edomex: '15',
  'michoacan de ocampo': '16',
  'queretaro de arteaga': '22',
  'veracruz de ignacio de la llave': '30',
  'veracruz llave': '30',
}

const names = new Map(
  [
    ...Object.entries(mexicanStates),
    ...Object.entries(otherNames).map(([name, code]) => [code, name]),
  ].map(([code, name]) => [plain(name!), code as StateCode]),
)

/** INEGI's code of the state that a text names, by its name, a usual other name or its number; null where it names none. */
export function stateNamed(text: string): StateCode | null {
  const code = /^\d{1,2}$/.test(text.trim()) ? text.trim().padStart(2, '0') : names.get(plain(text))
  return isStateCode(code) ? code : null
}

/** Without case, accents, dots and the no-break spaces that spreadsheets leave behind. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A column by which a table can be joined with others. */
export interface JoinKey {
  column: number
  kind: 'state' | 'municipality'
  /** Of its cells that hold something, how many are a key, from 0 to 1. */
  share: number
}

/**
 * Whether a column names states or municipalities (INEGI's five digits). Numbers from 1 to 32 are days and counts far more
 * often than states, so that numbers count only in a column that is named so.
 * @param values the column's different values with how often each stands there
 * @param enough of the cells that must be keys
 */
export function joinKeyOf(
  column: { index: number; name: string },
  values: readonly { value: string; count: number }[],
  enough = 0.9,
): JoinKey | null {
  const cells = values.reduce((sum, { count }) => sum + count, 0)
  const shareOf = (isKey: (value: string) => boolean) =>
    cells === 0
      ? 0
      : values.reduce((sum, { value, count }) => sum + (isKey(value) ? count : 0), 0) / cells
  const namedSo = /(^|[^a-z])(ent|entidad|edo|estado|state|inegi)([^a-z]|$)/i.test(
    plain(column.name),
  )
  const isState = (value: string) => (namedSo || !/^\d/.test(value)) && stateNamed(value) !== null
  const kinds = [
    { kind: 'state' as const, share: shareOf(isState), least: 3 },
    { kind: 'municipality' as const, share: shareOf(isMunicipality), least: 1 },
  ]
  const found = kinds.find(({ share, least }) => share >= enough && values.length >= least)
  return found ? { column: column.index, kind: found.kind, share: found.share } : null
}

function isMunicipality(value: string): boolean {
  return /^\d{5}$/.test(value) && isStateCode(value.slice(0, 2)) && value.slice(2) !== '000'
}
