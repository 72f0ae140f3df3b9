import { findBriefPart, findRoots, findToolPart } from './queries-thread.server'

/** What came of a public brief, in numbers: the teams that worked on it, their awards, the tool, and who uses it. */
export async function findWhatCame(challengeId: string) {
  const [brief, roots] = await Promise.all([findBriefPart(challengeId), findRoots({ challengeId })])
  const born = roots?.toolId ? await findToolPart(roots.toolId) : undefined
  const tool = born?.concealedAt ? undefined : born
  return {
    teams: brief?.teams ?? 0,
    awards: brief?.resultsAt ? brief.awards : 0,
    tool: tool && {
      name: tool.name,
      path: `/${tool.inCatalogSince ? 'catalog' : 'tools'}/${tool.slug}`,
      uses: tool.inUse,
    },
  }
}
