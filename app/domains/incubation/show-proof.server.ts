import type { RepositoryProof } from '~/platform/github/read-proof'
import { formatInstant, formatShortDay } from '~/shared/instants'
import type { Visit } from '../people/visit'
import type { ShownProof } from './shown-proof'

/** What was read of a repository at an instant, for this reader. */
export function showProof(
  proof: RepositoryProof,
  readAt: Date,
  { language, timeZone }: Pick<Visit, 'language' | 'timeZone'>,
): ShownProof {
  const {
    committedAt,
    releases: { latestAt, ...releases },
    ...facts
  } = proof
  const day = (at: string) => formatShortDay(new Date(at), timeZone, language)
  return {
    ...facts,
    committedOn: day(committedAt),
    releases: { ...releases, latestOn: latestAt && day(latestAt) },
    readAt: formatInstant(readAt, timeZone, language),
  }
}
