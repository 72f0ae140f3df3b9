import { readOwnTools } from '../incubation/read-own-tools.server'
import type { Viewer } from '../people/rules'
import {
  listAdoptionsToDecide,
  listFollowUpsDue,
  listOnboardings,
} from './queries-waiting-tools.server'
import type { Waiting } from './waiting'

/** What waits for somebody in tools: evidence to bring or decide on, adoptions to answer, follow-ups. */
export async function waitingTools(viewer: Viewer, now: Date): Promise<Waiting[]> {
  const [tools, adoptions, onboardings, followUps] = await Promise.all([
    readOwnTools(viewer.id, now),
    listAdoptionsToDecide(viewer.id),
    listOnboardings(viewer.id),
    listFollowUpsDue(viewer.id, now),
  ])
  const gates = tools.flatMap(({ slug, name, role, undecided }): Waiting[] => {
    const tool = { about: name, path: `/tools/${slug}`, until: null }
    if (role === 'maintainer') return [{ ...tool, kind: 'bringEvidence' }]
    return undecided ? [{ ...tool, kind: 'decideEvidence', count: undecided }] : []
  })
  return [
    ...gates,
    ...adoptions.map(({ slug, name, requests }): Waiting => {
      const path = `/catalog/${slug}/adoptions`
      return { kind: 'decideAdoption', path, about: name, count: requests, until: null }
    }),
    ...onboardings.map(({ id, name }): Waiting => {
      return { kind: 'onboard', path: `/adoptions/${id}`, about: name, until: null }
    }),
    ...followUps.map(({ id, name, days, dueAt: until }): Waiting => {
      const path = `/adoptions/${id}/follow-ups/${days}`
      return { kind: 'answerFollowUp', path, about: name, until }
    }),
  ]
}
