import { mexicanStates, type StateCode } from '~/shared/mexican-states'
import { fold } from './words'

const states = (Object.entries(mexicanStates) as [StateCode, string][])
  .map(([code, name]) => ({ code, name: fold(name) }))
  // «Baja California Sur» before «Baja California».
  .sort((a, b) => b.name.length - a.name.length)

const longest = Math.max(...states.map(({ name }) => name.length))

/** The state that stands after a place: «Jaltepec, Oaxaca». Null where none does. */
export function stateAfter(text: string, end: number): { code: StateCode; end: number } | null {
  const comma = /^,\s?/.exec(text.slice(end, end + 2))
  if (!comma) return null
  const start = end + comma[0].length
  // Composed letters, so that what is folded is as long as what stands in the text.
  const next = text.slice(start, start + longest + 1)
  if (next !== next.normalize('NFC')) return null
  const folded = fold(next)
  const state = states.find(
    ({ name }) => folded.startsWith(name) && !/^\p{L}/u.test(folded.slice(name.length)),
  )
  return state ? { code: state.code, end: start + state.name.length } : null
}
