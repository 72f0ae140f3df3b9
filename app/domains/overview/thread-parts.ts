import type { Stage, WorkFacts } from './reach'

/** What exists of one piece of work. */
export interface WorkParts {
  brief?: {
    slug: string
    state: string
    /** The need that it began as, where everybody may read that. */
    shownNeed: string | null
    publishedVersion: number | null
    datathonSlug: string | null
    timeZone: string | null
    submissionsCloseAt: Date | null
    judgingClosesAt: Date | null
    resultsAt: Date | null
    datasets: number
    teams: number
    submissions: number
    awards: number
  }
  submission?: {
    id: string
    state: string
    teamSlug: string
    teamName: string
    handedInAt: Date | null
    award: string | null
    /** Of the award, which is its datathon's. */
    awardLanguage: string
  }
  tool?: {
    slug: string
    stage: string
    stageSince: Date
    inCatalogSince: Date | null
    inUse: number
    followUps: number
  }
}

/** The parts as counts. Seen from one submission, only its own team and award count. */
export function factsOf({ brief, submission, tool }: WorkParts): WorkFacts {
  const handedIn = submission && ['submitted', 'locked'].includes(submission.state)
  return {
    briefState: brief?.state ?? null,
    submissionsCloseAt: brief?.submissionsCloseAt ?? null,
    datasets: brief?.datasets ?? 0,
    teams: submission ? 1 : (brief?.teams ?? 0),
    submissions: submission ? Number(handedIn) : (brief?.submissions ?? 0),
    resultsPublished: Boolean(brief?.resultsAt),
    awards: submission ? Number(submission.award !== null) : (brief?.awards ?? 0),
    toolStage: tool?.stage ?? null,
    inCatalog: Boolean(tool?.inCatalogSince),
    inUse: tool?.inUse ?? 0,
    followUps: tool?.followUps ?? 0,
  }
}

/** Each stage's own page, where it is one that everybody may open. */
export function stagePaths({ brief, submission, tool }: WorkParts): Partial<Record<Stage, string>> {
  const datathon = brief?.datathonSlug && `/datathons/${brief.datathonSlug}`
  const isPublic = brief?.publishedVersion != null
  return {
    need: brief?.shownNeed ? `/needs/${brief.shownNeed}` : undefined,
    brief: isPublic ? `/challenges/${brief?.slug}` : undefined,
    data: datathon && brief.datasets > 0 ? `${datathon}/datasets` : undefined,
    teams: submission
      ? `/teams/${submission.teamSlug}`
      : datathon
        ? `${datathon}/teams`
        : undefined,
    submissions: submission && brief?.resultsAt ? `/submissions/${submission.id}` : undefined,
    judging: datathon && brief.resultsAt ? `${datathon}/results` : undefined,
    incubation: tool && `/tools/${tool.slug}`,
    catalog: tool?.inCatalogSince ? `/catalog/${tool.slug}` : undefined,
    adoption: tool && tool.inUse > 0 ? `/catalog/${tool.slug}` : undefined,
    followUp: tool && tool.followUps > 0 ? `/catalog/${tool.slug}` : undefined,
  }
}
