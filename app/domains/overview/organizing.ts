import { phaseOf, type Instants } from '../datathons/rules'
import { publish } from '../judging/rules'

/** What is on record of a datathon, for those who organise it. */
export interface OrganizingFacts {
  /** Of this datathon alone, that the reader may review: those that the page lists. */
  briefsInReview: number
  briefs: number
  briefsWithTeam: number
  unanswered: number
  registered: number
  inTeam: number
  teams: number
  withRepository: number
  handedIn: number
  judges: number
  /** Of those, who have no second factor yet and so open no sheet. */
  judgesWithoutFactor: number
  /** People with a role or a team in it whose address refused the last mail. */
  unreached: number
  /** How many judges the rules promise to each submission. */
  judgesPerSubmission: number
  /** Who have agreed to read conduct reports. */
  handlers: number
  /** Whether a contact outside of the team is named. */
  secondContacts: number
  locked: number
  /** Locked submissions that have fewer judges than the rules promise. */
  underassigned: number
  sheets: number
  sheetsSubmitted: number
  resultsPublished: boolean
  /** Asked for and not decided: a second person's word is awaited. */
  publicationAsked: boolean
  /** What others asked for in this datathon and wait for the reader's word on. */
  toDecide: number
}

/** What the desk shows as numbers; the rest makes tasks. */
export type ShownFacts = ReturnType<typeof shownFacts>

export function shownFacts({
  briefs,
  briefsWithTeam,
  teams,
  withRepository,
  handedIn,
  judges,
  sheets,
  sheetsSubmitted,
}: OrganizingFacts) {
  return {
    briefs,
    briefsWithTeam,
    teams,
    withRepository,
    handedIn,
    judges,
    sheets,
    sheetsSubmitted,
  }
}

export const taskKinds = [
  'decide',
  'publish',
  'assign',
  'sheets',
  'handIn',
  'repository',
  'questions',
  'review',
  'judges',
  'judgeFactor',
  'mail',
  'conduct',
  'noTeam',
  'noBriefs',
] as const
export type TaskKind = (typeof taskKinds)[number]

export interface Task {
  kind: TaskKind
  count: number
  until: Date
}

/** Something is at risk, due within a day, due within a week, or may wait. */
export type Pressure = 'risk' | 'today' | 'soon' | 'later'

const day = 24 * 3_600_000

/** What needs doing now in a datathon, by risk, then by time. Nothing is asked before its time or after it. */
export function tasksOf(facts: OrganizingFacts, datathon: Instants, now: Date): Task[] {
  const { resultsPublished: published, sheets, sheetsSubmitted } = facts
  const phase = phaseOf(datathon, now, published)
  const mayPublish = publish(
    { ...datathon, published },
    { assigned: sheets, submitted: sheetsSubmitted },
    now,
  ).ok
  const before = ['announced', 'call', 'registration'].includes(phase)
  const open = phase === 'registration' || phase === 'running'
  // Until the jury has closed more can be named, and those who are can still not begin.
  const judged = before || open || phase === 'judging'
  const { startsAt, submissionsCloseAt, judgingClosesAt, resultsAt } = datathon
  const toPublish = mayPublish || phase === 'deliberating' || phase === 'closed'
  const all: Task[] = [
    { kind: 'decide', count: facts.toDecide, until: resultsAt },
    {
      kind: 'publish',
      count: toPublish && !facts.publicationAsked ? facts.locked : 0,
      until: resultsAt,
    },
    {
      kind: 'assign',
      count: phase === 'judging' ? facts.underassigned : 0,
      until: judgingClosesAt,
    },
    {
      kind: 'sheets',
      count: phase === 'judging' ? sheets - sheetsSubmitted : 0,
      until: judgingClosesAt,
    },
    {
      kind: 'handIn',
      count: phase === 'running' ? facts.withRepository - facts.handedIn : 0,
      until: submissionsCloseAt,
    },
    {
      kind: 'repository',
      count: phase === 'running' ? facts.teams - facts.withRepository : 0,
      until: submissionsCloseAt,
    },
    { kind: 'questions', count: before || open ? facts.unanswered : 0, until: submissionsCloseAt },
    // What the start overtook still waits for an answer.
    { kind: 'review', count: facts.briefsInReview, until: startsAt },
    {
      kind: 'judges',
      count: judged ? Math.max(0, facts.judgesPerSubmission - facts.judges) : 0,
      until: submissionsCloseAt,
    },
    {
      kind: 'judgeFactor',
      count: judged ? facts.judgesWithoutFactor : 0,
      until: submissionsCloseAt,
    },
    { kind: 'mail', count: judged ? facts.unreached : 0, until: submissionsCloseAt },
    {
      kind: 'conduct',
      count: (before || open) && (facts.handlers === 0 || facts.secondContacts === 0) ? 1 : 0,
      until: startsAt,
    },
    {
      kind: 'noTeam',
      count: open ? facts.registered - facts.inTeam : 0,
      until: submissionsCloseAt,
    },
    { kind: 'noBriefs', count: before && facts.briefs === 0 ? 1 : 0, until: startsAt },
  ]
  const waiting = all.filter(({ kind, count }) => count > 0 && !(kind === 'publish' && published))
  return waiting.sort(
    (a, b) => order(a, now) - order(b, now) || a.until.getTime() - b.until.getTime(),
  )
}

/** How much a task presses. What is overdue, and submissions that nobody was given to judge, are at risk. */
export function pressureOf({ kind, until }: Task, now: Date): Pressure {
  if (isOverdue({ until }, now) || kind === 'assign') return 'risk'
  const left = until.getTime() - now.getTime()
  if (left <= day) return 'today'
  return left <= 7 * day ? 'soon' : 'later'
}

export const isOverdue = ({ until }: Pick<Task, 'until'>, now: Date) => until <= now

const order = (task: Task, now: Date) =>
  (['risk', 'today', 'soon', 'later'] as const).indexOf(pressureOf(task, now))
