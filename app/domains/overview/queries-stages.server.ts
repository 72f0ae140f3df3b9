import { db, type Db } from 'db/client'

/** How far a brief has come, as its list is narrowed: nobody works on it yet, teams do, or a tool came of it. */
export const listStages = ['waiting', 'teams', 'incubation', 'catalog'] as const
export type ListStage = (typeof listStages)[number]

/** The slugs of public briefs that are at a stage. */
export async function listSlugsAt(stage: ListStage, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('challenge')
    .select('challenge.slug')
    .where('challenge.state', 'in', ['published', 'closed'])
    .where('challenge.concealedAt', 'is', null)
    .where((eb) => {
      const team = eb.exists(
        eb.selectFrom('team').select('team.id').whereRef('team.challengeId', '=', 'challenge.id'),
      )
      const tools = eb
        .selectFrom('tool')
        .leftJoin('catalogEntry', 'catalogEntry.toolId', 'tool.id')
        .select('tool.id')
        .where('tool.concealedAt', 'is', null)
        .whereRef('tool.challengeId', '=', 'challenge.id')
      const entry = eb.exists(tools.where('catalogEntry.toolId', 'is not', null))
      if (stage === 'catalog') return entry
      if (stage === 'incubation') return eb.and([eb.exists(tools), eb.not(entry)])
      return eb.and([stage === 'teams' ? team : eb.not(team), eb.not(eb.exists(tools))])
    })
    .execute()
  return rows.map(({ slug }) => slug)
}
