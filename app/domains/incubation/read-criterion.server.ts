import type { RepositoryProof } from '~/platform/github/read-proof'
import { formatInstant, formatShortDay } from '~/shared/instants'
import { formatBytes } from '~/shared/numbers'
import type { Visit } from '../people/visit'
import { findCriterion } from './criteria'
import { standings } from './gate'
import { showProof } from './show-proof.server'
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
    evidence: evidence.map(({ id, url, note, fileName, fileBytes, facts, addedBy, addedAt }) => ({
      id,
      url,
      note,
      file:
        fileName === null
          ? null
          : { name: fileName, size: formatBytes(Number(fileBytes), language) },
      proof: facts ? showProof(facts as unknown as RepositoryProof, addedAt, visit) : null,
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
