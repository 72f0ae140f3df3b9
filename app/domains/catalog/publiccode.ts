import { isMap, parseDocument } from 'yaml'
import { publiccodeStandard } from './publiccode-standard'
import { checkShape, type Finding } from './shape'

/**
 * Checks the text of a publiccode.yml against version 0.7 of the standard, which reads files of 0.2 to 0.5 too: YAML 1.2,
 * keys and their types, SPDX expressions, BCP 47 tags, lengths in grapheme clusters. What would take the network or
 * a list of a country's offices (that a link answers, that an Italian office exists) is not looked at.
 * @returns the parsed value, null where the text is no YAML; findings by key, errors and warnings
 */
export function checkPubliccode(text: string): { value: unknown; findings: Finding[] } {
  // What was no UTF-8 has been replaced by this sign on its way here.
  if (text.includes('\uFFFD')) return unreadable('Invalid UTF-8')
  try {
    const document = parseDocument(text, { version: '1.2' })
    const [broken] = document.errors
    if (broken) return unreadable(broken.message.split('\n')[0] ?? broken.message)
    // Throws where aliases of aliases would fill the memory.
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    if (!isMap(document.contents)) return { ...unreadable('The file holds no keys'), value }
    return { value, findings: checkShape(document.contents, publiccodeStandard, '', document) }
  } catch (error) {
    return unreadable((error as Error).message)
  }
}

function unreadable(message: string): { value: null; findings: Finding[] } {
  return { value: null, findings: [{ level: 'error', key: '', message }] }
}
