import type { Visit } from '../people/visit'
import { formatShortDay } from '~/shared/instants'
import { readTitleOf } from '../challenges/read-titles.server'
import type { CriterionStanding } from './gate'
import { canDecide, canNamePeople, canReadEvidence, canStop, canWorkOn } from './policy'
import { countEffortMinutes } from './queries-effort.server'
import { listToolPeople, listToolRoles } from './queries-people.server'
import { findReplacement } from './queries-replacements.server'
import { listStageChanges, type findTool } from './queries.server'
import { findRepositoryReading } from './queries-reading.server'
import { readBalance } from './read-balance.server'
import { toldKnown } from './read-criteria.server'
import { readGate } from './read-gate.server'
import { isBeforePublication, isPublished, type Stage } from './rules'

type Tool = NonNullable<Awaited<ReturnType<typeof findTool>>>

/** What the page of a tool shows this reader, with its days written in their language. */
export async function readToolPage(tool: Tool, visit: Visit) {
  const { viewer, language, timeZone, now } = visit
  const day = (at: Date) => formatShortDay(at, timeZone, language)
  const roles = viewer ? await listToolRoles(viewer.id, tool.id) : []
  const reads = canReadEvidence(viewer, roles)
  const reading = await readGate(tool, now)
  const repository = reading && (await findRepositoryReading(tool.id))
  const changes = await listStageChanges(tool.id)
  const { slug, name, summary, stage, broughtBecause } = tool
  const { language: writtenIn, teamName, datathonName } = tool
  const { challengeSlug, challengeTitle, challengeLanguage } = tool
  const origin = challengeSlug &&
    challengeTitle &&
    challengeLanguage && { challengeSlug, challengeTitle, challengeLanguage }
  return {
    tool: {
      slug,
      name,
      summary,
      language: writtenIn,
      stage,
      repository: tool.repository,
      broughtBecause,
      teamName,
      datathonName,
      challenge: origin ? await readTitleOf(origin, language) : null,
      instead: (await findReplacement(tool.id)) ?? null,
    },
    days: Object.fromEntries(
      changes.map((change) => [change.stage, day(change.changedAt)]),
    ) as Partial<Record<Stage, string>>,
    gate: reading && {
      next: reading.gate,
      missing: reading.missing.length,
      rows: reading.standings.map((standing) => {
        const known = repository ? toldKnown(standing.criterion, repository, visit) : null
        return {
          ...gateRow(standing, day, reads),
          contradiction: known?.contradicts ? known : null,
        }
      }),
    },
    shares: await readBalance(tool.id, now),
    allMinutes: await countEffortMinutes(tool.id),
    people: (await listToolPeople(tool.id)).map(({ handle, role }) => ({ handle, role })),
    history: changes.reverse().map(({ stage, reason, language: writtenIn, changedAt }) => ({
      stage,
      reason,
      language: writtenIn,
      day: day(changedAt),
    })),
    may: {
      read: reads,
      work: canWorkOn(roles, stage),
      decide: canDecide(viewer, roles),
      name: canNamePeople(viewer, roles, 'maintainer'),
      stop: canStop(viewer, roles) && isBeforePublication(stage),
      keepUp: canStop(viewer, roles) && isPublished(stage) && stage !== 'retired',
      describe: roles.includes('maintainer') && stage === 'consolidation',
    },
  }
}

function gateRow(
  { criterion, state, evidence, decision }: CriterionStanding,
  day: (at: Date) => string,
  reads: boolean,
) {
  return {
    key: criterion.key,
    kind: criterion.kind,
    state,
    evidence,
    decidedOn: decision && day(decision.decidedAt),
    validUntil: decision?.validUntil ? day(decision.validUntil) : null,
    reason: reads ? (decision?.reason ?? null) : null,
  }
}
