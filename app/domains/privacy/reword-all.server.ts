import { settle } from './decisions'
import { rewordingIn, traceFinder } from './find-keyed.server'

/** A text without anything that could point at a person: for what nobody decides on, such as an address. */
export async function rewordAll(text: string, language: string): Promise<string> {
  const find = await traceFinder()
  const decisions = new Map(
    find(text).map(({ key }) => [
      key,
      { choice: 'reworded' as const, reason: '', confirmed: false },
    ]),
  )
  const settled = settle(text, find, new Set(), decisions, rewordingIn(language))
  return settled.ok ? settled.value.text : ''
}
