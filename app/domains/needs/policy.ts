import { hasRole, type Viewer } from '../people/rules'
import type { NeedSide, NeedState } from './rules'

/** Whose a need is. */
export interface NeedSides {
  state: NeedState
  tellerId: string | null
  companionId: string | null
  shownAt: Date | null
}

/** Taking needs and reading those that nobody took: companions, and organisers, who look after all of them. */
export function canAccompany(viewer: Viewer | null): boolean {
  return hasRole(viewer, 'companion', 'organizer')
}

/** Looking after needs: handing them over, answering those that are stuck. */
export function canLookAfter(viewer: Viewer | null): boolean {
  return hasRole(viewer, 'organizer')
}

export function isTeller(viewer: Viewer | null, { tellerId }: Pick<NeedSides, 'tellerId'>) {
  return viewer !== null && viewer.id === tellerId
}

/** Whoever took it, for as long as they are a companion. */
export function isCompanion(
  viewer: Viewer | null,
  { companionId }: Pick<NeedSides, 'companionId'>,
) {
  return viewer !== null && viewer.id === companionId && canAccompany(viewer)
}

/**
 * On which side of a need somebody is: only these two write to each other, and read it. Organisers look after needs,
 * not after what is said in confidence.
 */
export function sideOf(viewer: Viewer | null, need: NeedSides): NeedSide | null {
  if (isTeller(viewer, need)) return 'teller'
  return isCompanion(viewer, need) ? 'companion' : null
}

/** Its voices: whoever told it, its companion, organisers. */
export function canHear(viewer: Viewer | null, need: NeedSides): boolean {
  return isTeller(viewer, need) || isCompanion(viewer, need) || canLookAfter(viewer)
}

/** Its words: the same, companions as long as nobody took it, and everybody once it is shown. */
export function canRead(viewer: Viewer | null, need: NeedSides): boolean {
  if (need.shownAt || canHear(viewer, need)) return true
  return need.state === 'told' && canAccompany(viewer)
}

/** Taking it: a companion other than whoever told it, who would be alone with it. */
export function canTake(viewer: Viewer | null, need: NeedSides): boolean {
  return canAccompany(viewer) && !isTeller(viewer, need)
}

/** Giving it back, handing it over, answering it. */
export function canSettle(viewer: Viewer | null, need: NeedSides): boolean {
  return isCompanion(viewer, need) || (canLookAfter(viewer) && !isTeller(viewer, need))
}

/** Closing it: whoever told it too. */
export function canClose(viewer: Viewer | null, need: NeedSides): boolean {
  return isTeller(viewer, need) || canSettle(viewer, need)
}
