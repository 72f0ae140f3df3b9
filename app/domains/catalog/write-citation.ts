import { stringify } from 'yaml'
import { authorOf, repositoryUrl, type Entry } from './entry'
import { longDescription } from './facts'
import { withoutNothing } from './write-publiccode'

/**
 * The entry as a CITATION.cff 1.2.0. `page` is the entry's own address, `message` asks for the citation. A licence goes
 * along where it is one of SPDX alone: the format knows no expressions.
 */
export function writeCitation(entry: Entry, page: string, message: string): string {
  const { facts } = entry
  return stringify(
    withoutNothing({
      'cff-version': '1.2.0',
      message,
      type: 'software',
      title: entry.name,
      abstract: longDescription(facts),
      authors: [{ name: authorOf(entry) }],
      keywords: [...new Set(facts.features)],
      license: /^[A-Za-z0-9.-]+$/.test(facts.licence) ? facts.licence : '',
      version: facts.version,
      'date-released': facts.releasedOn,
      'repository-code': repositoryUrl(entry),
      url: page,
    }),
    { lineWidth: 0, blockQuote: 'literal' },
  )
}
