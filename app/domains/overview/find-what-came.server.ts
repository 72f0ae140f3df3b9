import { findBriefPart, findRoots, findToolPart } from './queries-thread.server'

/** What came of a public brief, in numbers: the teams that worked on it, their awards, the tool, and who uses it. */
export async function findWhatCame(challengeId: string) {
  const [brief, roots] = await Promise.all([findBriefPart(challengeId), findRoots({ challengeId })])
  const tool = roots?.toolId ? await findToolPart(roots.toolId) : undefined
  return {
    teams: brief?.teams ?? 0,
    awards: brief?.resultsAt ? brief.awards : 0,
    tool: tool && { slug: tool.slug, isInCatalog: tool.inCatalogSince !== null, uses: tool.inUse },
  }
}
