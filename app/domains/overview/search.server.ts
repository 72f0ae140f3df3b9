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

const searches: Record<SearchedKind, (words: string[]) => Promise<Found[]>> = {
  needs: searchNeeds,
  challenges: searchBriefs,
  catalog: searchCatalog,
  tools: searchTools,
  datasets: searchDatasets,
  datathons: searchDatathons,
  teams: searchTeams,
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

/** Finds what anybody may read. */
export async function search(query: string): Promise<FoundGroup[]> {
  const words = wordsOf(query)
  if (words.length === 0) return []
  const groups = await Promise.all(
    searchedKinds.map(async (kind) => ({ kind, found: await searches[kind](words) })),
  )
  return groups.filter(({ found }) => found.length > 0)
}
