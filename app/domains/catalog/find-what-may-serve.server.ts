import { capacityProfileOf, skillsSought, textOf, type BriefContent } from '../challenges/answers'
import type { FoundTool } from '../challenges/reuse'
import { listToolsSharing } from '../incubation/queries-words.server'
import { fitOf } from './fit'
import { likenessOf, mostFound, tellingWords } from './may-serve'
import { listEntriesSharing } from './queries.server'

/**
 * What already may serve a brief, the likest first: entries of the catalog, and tools on their way there. By what the
 * brief says of its problem and its objective, its theme and the skills it seeks; with what the organisation lacks for each.
 */
export async function findWhatMayServe({
  title,
  theme,
  language,
  answers,
}: BriefContent): Promise<FoundTool[]> {
  const words = tellingWords([title, textOf(answers, 'problem'), textOf(answers, 'objective')])
  const sought = { words, language }
  const [entries, tools] = await Promise.all([listEntriesSharing(sought), listToolsSharing(sought)])
  const seeking = skillsSought(answers)
  const has = capacityProfileOf(answers)
  const found = [
    ...entries
      .filter(({ stage }) => stage !== 'retired')
      .map(({ toolId, slug, name, stage, facts, shared, theme: its }) => {
        const { gaps, unknown, exclusions } = fitOf({ stage, facts }, { has, offline: false })
        const far = exclusions.flatMap((each) => (each.why === 'far' ? [each.gap] : []))
        const { summary, language: spoken, problem, purposes } = facts
        const tool = { id: toolId, slug, name, place: 'catalog' as const, stage, summary, problem }
        return {
          tool: { ...tool, language: spoken, gaps: [...far, ...gaps, ...unknown] },
          likeness: likenessOf({ shared, sameTheme: its === theme, purposes }, seeking),
        }
      }),
    ...tools.map(({ id, slug, name, stage, summary, language: spoken, shared, theme: its }) => ({
      tool: {
        id,
        slug,
        name,
        place: 'incubation' as const,
        stage,
        summary,
        language: spoken,
        problem: '',
        gaps: null,
      },
      likeness: likenessOf({ shared, sameTheme: its === theme, purposes: [] }, seeking),
    })),
  ]
  return found
    .filter(({ likeness }) => likeness > 0)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, mostFound)
    .map(({ tool }) => tool)
}
