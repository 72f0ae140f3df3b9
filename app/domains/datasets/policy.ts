import { hasRole, type Viewer } from '../people/rules'
import { isOpen, type DatasetState } from './rules'

interface Seen {
  state: DatasetState
  proposedBy: string | null
  /** When it was first published; one that was never is nobody else's business. */
  curatedAt: Date | null
}

const isProposer = (viewer: Viewer | null, { proposedBy }: Pick<Seen, 'proposedBy'>) =>
  viewer !== null && viewer.id === proposedBy

/** Whoever has an account may propose data. */
export function canPropose(viewer: Viewer | null): boolean {
  return viewer !== null
}

/** Judging what was proposed is a curator's. */
export function canCurate(viewer: Viewer | null): boolean {
  return hasRole(viewer, 'curator')
}

/** What was published stays known, also that it was withdrawn; the rest is seen by its proposer and by curators. */
export function canSeeDataset(viewer: Viewer | null, dataset: Seen): boolean {
  return dataset.curatedAt !== null || isProposer(viewer, dataset) || canCurate(viewer)
}

/** The files and rows themselves: public while it is, and at hand for whoever proposed or judges it. */
export function canReadRows(viewer: Viewer | null, dataset: Seen): boolean {
  if (isOpen(dataset.state)) return true
  return dataset.state !== 'withdrawn' && (isProposer(viewer, dataset) || canCurate(viewer))
}

/** What is said of a dataset: its proposer's until somebody reviews it, the curators' from then on. */
export function canEditDataset(viewer: Viewer | null, dataset: Seen): boolean {
  if (dataset.state === 'withdrawn') return false
  return canCurate(viewer) || (isProposer(viewer, dataset) && dataset.state === 'proposed')
}

/** A further version of its file; of something deprecated there is none. */
export function canAddVersion(viewer: Viewer | null, dataset: Seen): boolean {
  return dataset.state !== 'deprecated' && canEditDataset(viewer, dataset)
}

/** A file that was uploaded and is not a dataset yet. */
export function canSeeIntake(
  viewer: Viewer | null,
  intake: { uploadedBy: string | null },
): boolean {
  return viewer !== null && viewer.id === intake.uploadedBy
}
