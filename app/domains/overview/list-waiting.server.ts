import { listDeadJobs } from '~/platform/dead-jobs'
import { countReports } from '../accountability/queries-reports.server'
import { countContests } from '../accountability/queries-takedowns.server'
import { canReviewEverywhere } from '../challenges/policy'
import { canCurate } from '../datasets/policy'
import { nextInstant } from '../datathons/rules'
import { canAdminister } from '../people/policy'
import type { Viewer } from '../people/rules'
import {
  countToCurate,
  countToVerify,
  listBriefsToReview,
  listOwnBriefs,
  listRefusedOwn,
  listReturnedDatasets,
} from './queries-waiting-briefs.server'
import {
  listOrganizedDatathons,
  listOwnDatathons,
  listSheetsToScore,
} from './queries-waiting-datathons.server'
import { decisionPath } from './approval-paths'
import { approvalsToDecide } from './approvals-to-decide.server'
import { firstThingsFirst, type Waiting } from './waiting'
import { waitingChanges } from './waiting-changes.server'
import { waitingMailed } from './waiting-mailed.server'
import { waitingNeeds } from './waiting-needs.server'
import { waitingTools } from './waiting-tools.server'
import { waitingTrust } from './waiting-trust.server'

/** What waits for somebody, in every part of the platform, first things first. */
export async function listWaiting(viewer: Viewer, now: Date): Promise<Waiting[]> {
  const parts = await Promise.all([
    waitingNeeds(viewer),
    waitingBriefs(viewer, now),
    waitingMailed(viewer),
    waitingDatathons(viewer, now),
    waitingTools(viewer, now),
    waitingData(viewer),
    waitingInstance(viewer),
    waitingApprovals(viewer, now),
    waitingTrust(viewer, now),
  ])
  return firstThingsFirst(parts.flat(), now)
}

async function waitingBriefs(viewer: Viewer, now: Date): Promise<Waiting[]> {
  const [own, review, refused] = await Promise.all([
    listOwnBriefs(viewer.id),
    listBriefsToReview(viewer.id, { everywhere: canReviewEverywhere(viewer) }),
    listRefusedOwn(viewer.id),
  ])
  const mine = own.flatMap(({ slug, title, language, state, unanswered }): Waiting[] => {
    const brief = { brief: slug, about: title, lang: language, until: null }
    if (state === 'draft')
      return [{ ...brief, kind: 'finishBrief', path: `/challenges/${slug}/edit` }]
    if (state === 'changes_requested')
      return [{ ...brief, kind: 'mendBrief', path: `/challenges/${slug}/edit` }]
    if (!unanswered) return []
    const path = `/challenges/${slug}/questions`
    return [{ ...brief, kind: 'answerQuestions', path, count: unanswered }]
  })
  const changes = await waitingChanges(own, now)
  const reviews = review.map(({ slug, title, language }): Waiting => {
    const path = `/challenges/${slug}/review`
    return { kind: 'reviewBrief', path, brief: slug, about: title, lang: language, until: null }
  })
  const again = refused.map(({ slug, name }): Waiting => {
    const path = `/organizations/${slug}/review-request`
    return { kind: 'askAgain', path, about: name, until: null }
  })
  return [...again, ...mine, ...changes, ...reviews]
}

async function waitingDatathons(viewer: Viewer, now: Date): Promise<Waiting[]> {
  const [own, sheets, organized] = await Promise.all([
    listOwnDatathons(viewer.id, now),
    listSheetsToScore(viewer.id, now),
    listOrganizedDatathons(viewer.id, now),
  ])
  const taking = own.flatMap((each): Waiting[] => {
    const { slug, name, timeZone, submissionsCloseAt: until, teamSlug } = each
    if (!teamSlug)
      return [{ kind: 'findTeam', path: `/datathons/${slug}/teams`, about: name, until, timeZone }]
    if (now < each.startsAt) return []
    const kind = each.submissionState === 'submitted' ? 'handInAgain' : 'handIn'
    return [{ kind, path: `/teams/${teamSlug}`, about: each.teamName ?? name, until, timeZone }]
  })
  const scoring = sheets.map(({ name, timeZone, judgingClosesAt, sheets: count }): Waiting => {
    return { kind: 'score', path: '/judge', about: name, count, until: judgingClosesAt, timeZone }
  })
  const organizing = organized.flatMap(
    ({ slug, name, timeZone, handedIn, ...dates }): Waiting[] => {
      const about = { about: name, timeZone }
      if (dates.judgingClosesAt <= now) {
        const path = `/organize/${slug}/judging`
        return handedIn ? [{ ...about, kind: 'publishResults', path, until: dates.resultsAt }] : []
      }
      const until = nextInstant(dates, now)?.at ?? null
      return [{ ...about, kind: 'organize', path: `/organize/${slug}`, until }]
    },
  )
  return [...taking, ...scoring, ...organizing]
}

async function waitingData(viewer: Viewer): Promise<Waiting[]> {
  const own = (await listReturnedDatasets(viewer.id)).map(({ slug, title }): Waiting => {
    return { kind: 'mendDataset', path: `/datasets/${slug}/edit`, about: title, until: null }
  })
  const count = canCurate(viewer) ? await countToCurate() : 0
  if (count === 0) return own
  return [...own, { kind: 'curate', path: '/curate', about: '', count, until: null }]
}

async function waitingInstance(viewer: Viewer): Promise<Waiting[]> {
  if (!canAdminister(viewer)) return []
  const [organizations, jobs, reports, contests] = await Promise.all([
    countToVerify(),
    listDeadJobs(),
    countReports(),
    countContests(viewer.id),
  ])
  const waiting: Waiting[] = []
  if (jobs.length > 0)
    waiting.push({
      kind: 'fixJobs',
      path: '/admin#jobs',
      about: '',
      count: jobs.length,
      until: null,
    })
  if (organizations > 0)
    waiting.push({
      kind: 'verifyOrganizations',
      path: '/admin/organizations',
      about: '',
      count: organizations,
      until: null,
    })
  const about = { path: '/admin/reports', about: '', until: null }
  if (reports > 0) waiting.push({ ...about, kind: 'decideReports', count: reports })
  if (contests > 0) waiting.push({ ...about, kind: 'answerContests', count: contests })
  return waiting
}

async function waitingApprovals(viewer: Viewer, now: Date): Promise<Waiting[]> {
  const approvals = await approvalsToDecide(viewer.id, now)
  return approvals.map(({ kind, slug, name, brief, language, expiresAt: until }) => {
    const about = { about: name ?? '', brief: brief ?? undefined, lang: language ?? undefined }
    return { kind: 'decideApproval', path: decisionPath(kind, slug), ...about, until }
  })
}
