import type { listTools } from '~/domains/incubation/queries.server'
import type { GateReading } from '~/domains/incubation/read-gate.server'

type Tool = Awaited<ReturnType<typeof listTools>>[number]

/** A tool in the words of the interface for programs: what its page shows a visitor. */
export function publicTool(tool: Tool, gate: GateReading | null | undefined) {
  const { datathonSlug, datathonName, challengeSlug, challengeTitle } = tool
  return {
    ...tool,
    team: tool.teamName,
    datathon: datathonSlug && datathonName ? { slug: datathonSlug, name: datathonName } : null,
    challenge:
      challengeSlug && challengeTitle ? { slug: challengeSlug, title: challengeTitle } : null,
    gate: gate
      ? {
          leadsTo: gate.gate,
          met: gate.standings.length - gate.missing.length,
          of: gate.standings.length,
        }
      : null,
  }
}
