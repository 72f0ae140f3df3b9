import { authorOf, contactOf, repositoryUrl, type Entry } from './entry'
import { answerDpgQuestions } from './dpg-questions'
import { licencesOf } from './licences'
import { withoutNothing } from './write-publiccode'

/** Goal 16, peace, justice and strong institutions, is what all of our themes work towards. */
const goal = 16

/** Our themes in the words of the registry, which has none for human rights. */
const sectors = {
  prevention: ['Justice', 'Civil society'],
  evidence: ['Justice', 'Transparency & Accountability'],
  advocacy: ['Justice', 'Advocacy'],
} as const

/**
 * The entry as a record of the registry of digital public goods (DPG Standard 1.1: its schemas for nominees and for
 * their screening): it is proposed, never declared to be one. `page` is the entry's own address.
 */
export function writeDpg(entry: Entry, page: string): Record<string, unknown> {
  const { name, facts, stage, theme } = entry
  const { email } = contactOf(facts)
  return {
    ...withoutNothing({
      name,
      description: facts.summary,
      website: facts.website || page,
    }),
    license: licencesOf(facts.licence).map((spdx) => ({ spdx, licenseURL: repositoryUrl(entry) })),
    SDGs: [
      { SDGNumber: goal, ...withoutNothing({ evidenceText: facts.problem }), evidenceURL: page },
    ],
    sectors: sectors[theme],
    type: ['software'],
    repositories: [{ name: entry.repository, url: repositoryUrl(entry) }],
    organizations: [
      { name: authorOf(entry), org_type: 'owner' },
      withoutNothing({ name: facts.supportName, org_type: 'maintainer', contact_email: email }),
      ...entry.usedBy.map((user) => ({ name: user, org_type: 'implementer' })),
    ],
    stage: stage === 'retired' ? 'archive' : 'nominee',
    ...answerDpgQuestions(facts, page),
  }
}
