import type { OrganizationKind } from '../organizations/rules'
import type { FollowUpDays, FollowUpState } from './follow-ups'
import type { Visibility } from './rules'

/** Fewer than this are never told apart by what they have in common. */
export const leastTogether = 3

export interface Use {
  visibility: Visibility
  organization: { slug: string; name: string; kind: OrganizationKind; stateCode: string | null }
}

export interface PublicUses {
  /** All that may be counted; hidden ones are in no figure. */
  total: number
  named: { slug: string; name: string }[]
  /** Those that let their sector and state be said, where at least three have both in common. */
  groups: { kind: OrganizationKind; stateCode: string; count: number }[]
  /** The rest: counted, and no more. */
  others: number
}

/**
 * What the public may know of the organisations that use a tool. A hidden one is left out of every figure, so that no
 * difference betrays it; one that is counted adds to the total alone; sector and state are said only of three or more
 * who all agreed to it, never of those who are named or counted as well.
 */
export function publicUses(uses: readonly Use[]): PublicUses {
  const shown = uses.filter(({ visibility }) => visibility !== 'hidden')
  const named = shown
    .filter(({ visibility }) => visibility === 'named')
    .map(({ organization: { slug, name } }) => ({ slug, name }))
  const groups = groupsOf(shown.filter(({ visibility }) => visibility === 'sector_and_state'))
  const grouped = groups.reduce((sum, { count }) => sum + count, 0)
  return { total: shown.length, named, groups, others: shown.length - named.length - grouped }
}

function groupsOf(uses: readonly Use[]): PublicUses['groups'] {
  const groups = new Map<string, PublicUses['groups'][number]>()
  for (const { organization } of uses) {
    const { kind, stateCode } = organization
    if (stateCode === null) continue
    const group = groups.get(`${kind} ${stateCode}`) ?? { kind, stateCode, count: 0 }
    groups.set(`${kind} ${stateCode}`, { ...group, count: group.count + 1 })
  }
  return [...groups.values()].filter(({ count }) => count >= leastTogether)
}

export interface AnsweredFollowUp {
  visibility: Visibility
  days: FollowUpDays
  state: FollowUpState
  score: number | null
}

export interface PublicFollowUp {
  days: FollowUpDays
  /** One a piece, in no order that says whose it is. Null where fewer than three were asked. */
  states: Exclude<FollowUpState, 'ahead'>[] | null
  /** The mean score, whole; null where fewer than three gave one. */
  score: number | null
}

/** What may be told of a follow-up, in the order in which it is told. */
export const followUpStandings = ['in-use', 'due', 'silent', 'stopped'] as const

/**
 * Whether organisations still use a tool, by how long ago they began: figures of three or more, sorted, so that nobody's
 * answer can be told. Hidden ones are in none.
 */
export function publicFollowUps(
  followUps: readonly AnsweredFollowUp[],
  days: readonly FollowUpDays[],
): PublicFollowUp[] {
  const shown = followUps.filter(
    ({ visibility, state }) => visibility !== 'hidden' && state !== 'ahead',
  )
  return days.map((after) => {
    const asked = shown.filter((followUp) => followUp.days === after)
    const scores = asked.flatMap(({ score }) => (score === null ? [] : [score]))
    const states = followUpStandings.flatMap((state) =>
      asked.filter((each) => each.state === state).map(() => state),
    )
    return {
      days: after,
      states: asked.length >= leastTogether ? states : null,
      score: meanScore(scores),
    }
  })
}

export interface LastFollowUp {
  /** When the latest of them answered. */
  at: Date
  /** How many organisations have answered at all. */
  answered: number
  /** The mean score of each one's last answer, whole; null where fewer than three gave one. */
  score: number | null
}

/** What a tool's organisations said when each was last asked. Null where none has answered. */
export function lastFollowUp(
  answers: readonly { answeredAt: Date; score: number | null }[],
): LastFollowUp | null {
  if (answers.length === 0) return null
  const scores = answers.flatMap(({ score }) => (score === null ? [] : [score]))
  const at = new Date(Math.max(...answers.map(({ answeredAt }) => answeredAt.getTime())))
  return { at, answered: answers.length, score: meanScore(scores) }
}

/** Of three or more, so that nobody's own can be told. */
function meanScore(scores: readonly number[]): number | null {
  if (scores.length < leastTogether) return null
  return Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length)
}
