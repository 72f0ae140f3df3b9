import { formatInstant, formatShortDay } from '~/shared/instants'
import type { Visit } from '../people/visit'
import { findCriterion } from './criteria'
import { standings } from './gate'
import { listDecisions, listEvidence, listGateRecords } from './queries-gate.server'

/** One criterion of a tool with all that was brought for it and decided on it; null where no criterion has that key. */
export async function readCriterion(tool: { id: string }, key: string, visit: Visit) {
  const criterion = findCriterion(key)
  if (!criterion) return null
  const { now, language, timeZone } = visit
  const records = await listGateRecords([tool.id])
  const [standing] = standings([criterion], records.evidence, records.decisions, now)
  const evidence = await listEvidence(tool.id, key)
  const decisions = await listDecisions(tool.id, key)
  return {
    criterion,
    state: standing?.state ?? 'missing',
    evidence: evidence.map(({ id, url, note, fileName, addedBy, addedAt }) => ({
      id,
      url,
      note,
      fileName,
      by: addedBy,
      when: formatInstant(addedAt, timeZone, language),
    })),
    decisions: decisions.map(({ id, met, reason, decidedBy, decidedAt, validUntil }) => ({
      id,
      met,
      reason,
      by: decidedBy,
      when: formatInstant(decidedAt, timeZone, language),
      validUntil: validUntil && formatShortDay(validUntil, timeZone, language),
    })),
  }
}
