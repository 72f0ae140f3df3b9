import { settle } from './decisions'
import { rewordingIn, traceFinder } from './find-keyed.server'

/**
 * A text without anything that could point at a person: for what nobody decides on, such as an address.
 * @param together the texts that it belongs to, itself among them
 * @param own names that are public anyway
 */
export async function rewordAll(
  text: string,
  language: string,
  together: string[] = [],
  own: string[] = [],
): Promise<string> {
  const find = await traceFinder(together, own)
  const decisions = new Map(
    find(text).map(({ key }) => [
      key,
      { choice: 'reworded' as const, reason: '', confirmed: false },
    ]),
  )
  const settled = settle(text, find, new Set(), decisions, rewordingIn(language))
  return settled.ok ? settled.value.text : ''
}
