/** What can wait for a person; its words stand in the locales under `account:waiting`. */
export const waitingKinds = [
  'takeNeed',
  'fixJobs',
  'verifyOrganizations',
  'decideApproval',
  'decideReports',
  'answerContests',
  'answerConduct',
  'answerOffer',
  'acceptHandling',
  'publishResults',
  'askAgain',
  'mendBrief',
  'approveAnswers',
  'approveTranslations',
  'beginBrief',
  'mendDataset',
  'checkMailed',
  'answerQuestions',
  'score',
  'handIn',
  'decideEvidence',
  'decideAdoption',
  'reviewBrief',
  'curate',
  'answerFollowUp',
  'handInAgain',
  'findTeam',
  'onboard',
  'bringEvidence',
  'finishBrief',
  'publishChanges',
  'organize',
] as const
export type WaitingKind = (typeof waitingKinds)[number]

export interface Waiting {
  kind: WaitingKind
  /** Where it is done. */
  path: string
  /** What it is about: a brief's title, a datathon's or a tool's name. */
  about: string
  /** The language of `about`, where it is somebody's own words. */
  lang?: string
  /** The slug of the brief whose title `about` is. */
  brief?: string
  count?: number
  /** By when; null where nothing but others' patience runs out. */
  until: Date | null
  /** In whose zone `until` is told; null is the reader's own. */
  timeZone?: string | null
}

export type Urgency = 'today' | 'soon' | 'others' | 'whenever'

/** Somebody stands still until it is done. */
const othersWait: WaitingKind[] = [
  'takeNeed',
  'fixJobs',
  'verifyOrganizations',
  'decideApproval',
  'answerConduct',
  'answerOffer',
  'acceptHandling',
  'publishResults',
  'checkMailed',
  'answerQuestions',
  'decideEvidence',
  'decideAdoption',
  'reviewBrief',
  'curate',
  'mendBrief',
  'approveAnswers',
  'approveTranslations',
  'beginBrief',
  'mendDataset',
]

const day = 24 * 3_600_000

/** How much something presses: within a day, within a week, because others wait for it, or not. */
export function urgencyOf({ kind, until }: Pick<Waiting, 'kind' | 'until'>, now: Date): Urgency {
  if (until && until.getTime() - now.getTime() <= day) return 'today'
  if (othersWait.includes(kind)) return 'others'
  if (until && until.getTime() - now.getTime() <= 7 * day) return 'soon'
  return 'whenever'
}

/**
 * First things first: needs that nobody took, the oldest first; then what is due today, then what others wait for, what is due this week, and the rest; within
 * each the earlier deadline, then the order of the kinds.
 */
export function firstThingsFirst(waiting: Waiting[], now: Date): Waiting[] {
  const order: Urgency[] = ['today', 'others', 'soon', 'whenever']
  const rank = (each: Waiting) =>
    each.kind === 'takeNeed' ? -1 : order.indexOf(urgencyOf(each, now))
  const at = ({ until }: Waiting) => until?.getTime() ?? Number.POSITIVE_INFINITY
  const place = ({ kind }: Waiting) => waitingKinds.indexOf(kind)
  return [...waiting].sort(
    (a, b) => rank(a) - rank(b) || compare(at(a), at(b)) || place(a) - place(b),
  )
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1)
