import { formatZonedMoment } from '~/shared/instants'
import type { Visit } from '../people/visit'
import type { Viewer } from '../people/rules'
import { listApprovals } from './queries-approvals.server'
import type { ToldApproval } from './told-approval'

/** What somebody asked for (everybody, where nobody is named), as their page tells it. */
export async function tellApprovals(
  viewer: Viewer,
  personId: string | null,
  { now, language }: Pick<Visit, 'now' | 'language'>,
): Promise<ToldApproval[]> {
  const tell = (at: Date) => formatZonedMoment(at, viewer.timeZone, language)
  return (await listApprovals(personId)).map((each) => {
    const { decision, askedAt, expiresAt, decidedAt, ...rest } = each
    return {
      ...rest,
      state: decision ?? (expiresAt <= now ? 'expired' : 'waiting'),
      askedAt: tell(askedAt),
      until: tell(expiresAt),
      decidedAt: decidedAt && tell(decidedAt),
    }
  })
}
