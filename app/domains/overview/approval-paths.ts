import type { ApprovalKind } from '../approvals/rules'

/** Where the second person decides. */
export function decisionPath(kind: ApprovalKind, slug: string | null): string {
  if (kind === 'results-publication') return `/organize/${slug}/judging/publication/decision`
  if (kind === 'datathon-deletion') return `/organize/${slug}/deletion/decision`
  if (kind === 'brief-publication') return `/challenges/${slug}/agreement`
  if (kind === 'brief-version') return `/challenges/${slug}/versions/agreement`
  return '/admin/export/decision'
}
