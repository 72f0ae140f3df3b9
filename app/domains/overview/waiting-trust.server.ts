import { answerDueAt } from '../datathons/conduct'
import { listHandling } from '../datathons/queries-handlers.server'
import { listReportsToRead } from '../datathons/queries-reports.server'
import { listOffersTo } from '../organizations/queries-ownership.server'
import type { Viewer } from '../people/rules'
import type { Waiting } from './waiting'

/** What others trust somebody with: reports to answer, reading them at all, an organisation to answer for. */
export async function waitingTrust(viewer: Viewer, now: Date): Promise<Waiting[]> {
  const [offers, handling, reports] = await Promise.all([
    listOffersTo(viewer.id, now),
    listHandling(viewer.id),
    listReportsToRead(viewer.id),
  ])
  const path = '/conduct/handling'
  const asked = handling.filter(({ acceptedAt }) => acceptedAt === null)
  // The longest wait stands first, and with it the nearest answer. Whose datathon it is, is told further in.
  const unread = reports.filter(({ state, waitingSince }) => waitingSince || state === 'received')
  const [first] = unread
  return [
    ...offers.map(({ slug, name, expiresAt: until }): Waiting => {
      return { kind: 'answerOffer', path: `/organizations/${slug}/ownership`, about: name, until }
    }),
    ...asked.map(({ name, language }): Waiting => {
      return { kind: 'acceptHandling', path, about: name, lang: language, until: null }
    }),
    ...(first
      ? [{ kind: 'answerConduct', path, about: '', count: unread.length, until: answerDueAt(first) } as const] // prettier-ignore
      : []),
  ]
}
