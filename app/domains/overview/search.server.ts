import type { Language } from '~/shared/languages'
import { readTitles } from '../challenges/read-titles.server'
import { findProfile } from '../people/queries.server'
import {
  searchBriefs,
  searchCatalog,
  searchDatasets,
  searchDatathons,
  searchNeeds,
  searchOrganizations,
  searchTeams,
  searchTools,
  type Found,
} from './queries-search.server'
import { wordsOf } from './search-words'

/** In the order in which they are shown: the problem stands first. */
const searchedKinds = [
  'needs',
  'challenges',
  'catalog',
  'tools',
  'datasets',
  'datathons',
  'teams',
  'organizations',
  'people',
] as const
type SearchedKind = (typeof searchedKinds)[number]

type Named = 'challenges' | 'teams'

const searches: Record<Exclude<SearchedKind, Named>, (words: string[]) => Promise<Found[]>> = {
  needs: searchNeeds,
  catalog: searchCatalog,
  tools: searchTools,
  datasets: searchDatasets,
  datathons: searchDatathons,
  organizations: searchOrganizations,
  people: findPerson,
}

interface FoundGroup {
  /** Also where its pages lie: `/challenges/…`. */
  kind: SearchedKind
  found: Found[]
}

/** A person is found by the whole of their public name alone: nobody here asked to be looked for. */
async function findPerson(words: string[]): Promise<Found[]> {
  const person = words.length === 1 && (await findProfile(words[0]!.toLowerCase()))
  if (!person || person.shelteredAt) return []
  const { handle, introduction, language } = person
  return [{ slug: handle, title: handle, text: introduction, language }]
}

/** Finds what anybody may read; what is told of it is as far as that may be in the language of whoever asks. */
export async function search(query: string, language: Language): Promise<FoundGroup[]> {
  const words = wordsOf(query)
  if (words.length === 0) return []
  const named = searchNamed(words, language)
  const found = (kind: SearchedKind) =>
    kind === 'challenges' || kind === 'teams'
      ? named.then((each) => each[kind])
      : searches[kind](words)
  const groups = await Promise.all(
    searchedKinds.map(async (kind) => ({ kind, found: await found(kind) })),
  )
  return groups.filter(({ found }) => found.length > 0)
}

/** Briefs by their title in the reader's language, teams with that of the brief that they work on. */
async function searchNamed(words: string[], reader: Language): Promise<Record<Named, Found[]>> {
  const [briefs, teams] = await Promise.all([searchBriefs(words), searchTeams(words)])
  const briefOf = ({ challengeSlug, text, language }: (typeof teams)[number]) => {
    return { slug: challengeSlug, title: text, language }
  }
  const titleOf = await readTitles([...briefs, ...teams.map(briefOf)], reader)
  return {
    challenges: briefs.map((brief) => ({ ...brief, ...titleOf(brief) })),
    teams: teams.map((team) => {
      const { title, language } = titleOf(briefOf(team))
      return { slug: team.slug, title: team.title, text: title, language }
    }),
  }
}
