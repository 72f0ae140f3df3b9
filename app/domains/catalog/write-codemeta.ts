import type { Stage } from '../incubation/rules'
import { authorOf, contactOf, repositoryUrl, type Entry } from './entry'
import { longDescription } from './facts'
import { withoutNothing } from './write-publiccode'

/** How far a tool is, as repostatus.org says it; CodeMeta's crosswalk leaves this open. */
const statuses: Record<Stage, string> = {
  selected: 'concept',
  development: 'wip',
  consolidation: 'wip',
  published: 'active',
  sustained: 'active',
  dormant: 'inactive',
  retired: 'unsupported',
  stopped: 'abandoned',
}

/** The entry as CodeMeta 3.0 (JSON-LD), by its crosswalk from publiccode.yml. `page` is the entry's own address. */
export function writeCodemeta(entry: Entry, page: string): Record<string, unknown> {
  const { facts } = entry
  const { email, url } = contactOf(facts)
  return withoutNothing({
    '@context': 'https://w3id.org/codemeta/3.0',
    '@type': 'SoftwareSourceCode',
    '@id': page,
    identifier: page,
    name: entry.name,
    description: longDescription(facts),
    url: facts.website || page,
    codeRepository: repositoryUrl(entry),
    issueTracker: `${repositoryUrl(entry)}/issues`,
    license: licenceUrl(facts.licence),
    version: facts.version,
    softwareVersion: facts.version,
    author: [{ '@type': 'Organization', name: authorOf(entry) }],
    maintainer: [withoutNothing({ '@type': 'Organization', name: facts.supportName, email, url })],
    copyrightHolder: facts.owner && { '@type': 'Organization', name: facts.owner },
    keywords: facts.features,
    applicationCategory: facts.purposes[0],
    applicationSubCategory: facts.purposes.slice(1),
    operatingSystem: facts.platforms,
    inLanguage: facts.languages,
    softwareHelp: facts.documentation && { '@type': 'CreativeWork', url: facts.documentation },
    developmentStatus: `https://www.repostatus.org/#${statuses[entry.stage]}`,
    datePublished: facts.releasedOn || entry.firstPublishedAt.toISOString().slice(0, 10),
    dateModified: entry.publishedAt.toISOString().slice(0, 10),
  })
}

/** CodeMeta wants a licence's address; an expression of several has none, and stays what it is. */
function licenceUrl(licence: string): string {
  return /^[A-Za-z0-9.-]+$/.test(licence) && !licence.startsWith('LicenseRef')
    ? `https://spdx.org/licenses/${licence}`
    : licence
}
