import { ok, refuse } from '~/shared/result'
import { hasRole, type Viewer } from '../people/rules'
import type { Approval, Decider } from './rules'

/**
 * Who names a deputy: administrators and organisers, whose word others wait for.
 * @param organizes the viewer organises a datathon, which a later domain knows
 */
export function canNameDeputy(viewer: Viewer | null, organizes: boolean): boolean {
  return viewer !== null && (organizes || hasRole(viewer, 'administrator', 'organizer'))
}

type Asked = Pick<Approval, 'askedBy' | 'askedAt'>

/** Those who may decide on what somebody asked for, each once, in their own right first. */
export function othersThan(asked: Asked, deciders: Decider[]): Decider[] {
  const seen = new Set([asked.askedBy])
  return ownRightFirst(deciders.filter((each) => counts(each, asked))).filter(({ personId }) => {
    if (seen.has(personId)) return false
    seen.add(personId)
    return true
  })
}

/**
 * As whom somebody decides: in their own right, or in another's place. Refused: `not-allowed`, `own-request`,
 * `deputy-of-asker`, `deputy-after-request`.
 */
export function deciderFor(viewer: Pick<Viewer, 'id'>, asked: Asked, deciders: Decider[]) {
  const theirs = deciders.filter(({ personId }) => personId === viewer.id)
  if (theirs.length === 0) return refuse('not-allowed')
  if (isAsker(viewer, asked)) return refuse('own-request')
  const [first] = ownRightFirst(theirs.filter((each) => counts(each, asked)))
  if (first) return ok(first)
  const isOnlyLate = theirs.some(({ principalId }) => principalId !== asked.askedBy)
  return refuse(isOnlyLate ? 'deputy-after-request' : 'deputy-of-asker')
}

/**
 * Whether somebody's word is a second one. A deputy of whoever asked was chosen by them and may be another account of
 * theirs; one who agreed to stand in only later may have been found for this. Whoever named the asker as their deputy
 * does count: nobody asks as a deputy, so that those are two people, each with a right of their own.
 */
function counts({ principalId, acceptedAt }: Decider, { askedBy, askedAt }: Asked): boolean {
  if (principalId === null) return true
  return principalId !== askedBy && acceptedAt !== null && acceptedAt <= askedAt
}

const ownRightFirst = (deciders: Decider[]) => [
  ...deciders.filter(({ principalId }) => principalId === null),
  ...deciders.filter(({ principalId }) => principalId !== null),
]

/** Whoever asked may think again, and never decides: neither as themselves nor as anybody's deputy. */
export function isAsker(viewer: Pick<Viewer, 'id'>, approval: { askedBy: string | null }): boolean {
  return viewer.id === approval.askedBy
}
