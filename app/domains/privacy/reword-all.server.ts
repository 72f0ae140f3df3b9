import { settle, type Decision } from './decisions'
import { rewordingIn, traceFinder } from './find-keyed.server'

const reworded: Decision = { choice: 'reworded', reason: '', confirmed: false }
/** What is hidden by what was reworded is reworded as well; more often nothing new appears. */
const mostRounds = 4

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
  const decisions = new Map<string, Decision>()
  for (let round = 0; round < mostRounds; round += 1) {
    const settled = settle(text, find, new Set(), decisions, rewordingIn(language))
    if (!settled.ok) return ''
    if (settled.value.open.length === 0) return settled.value.text
    for (const { key } of settled.value.open) decisions.set(key, reworded)
  }
  return ''
}
