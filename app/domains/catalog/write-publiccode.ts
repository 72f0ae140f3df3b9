import { stringify } from 'yaml'
import type { Stage } from '../incubation/rules'
import { contactOf, repositoryUrl, type Entry } from './entry'
import { forms, longDescription } from './facts'

/** How far a tool is, in the words of the standard. */
const statuses: Record<Stage, string> = {
  selected: 'concept',
  development: 'development',
  consolidation: 'beta',
  published: 'stable',
  sustained: 'stable',
  dormant: 'stable',
  retired: 'obsolete',
  stopped: 'obsolete',
}

/** The standard has no word for human rights: what comes nearest to our themes. */
const scopes = { prevention: ['justice', 'society'], evidence: ['justice', 'research'], advocacy: ['society', 'justice'] } // prettier-ignore

/** The entry as a publiccode.yml 0.7, which `checkPubliccode` finds nothing wrong with once no fact is missing. */
export function writePubliccode(entry: Entry): string {
  const { facts } = entry
  const answered = entry.stage !== 'retired'
  return stringify(
    withoutNothing({
      publiccodeYmlVersion: '0',
      name: entry.name,
      url: repositoryUrl(entry),
      landingURL: facts.website,
      softwareVersion: facts.version,
      releaseDate: facts.releasedOn,
      platforms: facts.platforms,
      categories: facts.purposes,
      usedBy: entry.usedBy,
      developmentStatus: statuses[entry.stage],
      softwareType: forms[facts.form ?? 'other'],
      intendedAudience: { scope: scopes[entry.theme] },
      description: {
        [facts.language]: withoutNothing({
          localisedName: entry.name,
          shortDescription: facts.summary,
          longDescription: longDescription(facts),
          documentation: facts.documentation,
          features: facts.features,
        }),
      },
      legal: withoutNothing({ license: facts.licence, mainCopyrightOwner: facts.owner }),
      maintenance: {
        type: answered ? 'community' : 'none',
        contacts: [withoutNothing({ name: facts.supportName, email: contactOf(facts).email })],
      },
      localisation: {
        localisationReady: facts.languages.length > 1,
        availableLanguages: facts.languages,
      },
    }),
    // Texts stay on one line each: a fold is easily read as a break.
    { lineWidth: 0, blockQuote: 'literal' },
  )
}

/** What is not known is left out; an empty key would be an error. */
export function withoutNothing(keys: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(keys).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  )
}
