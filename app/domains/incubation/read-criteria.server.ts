import type { RepositoryProof } from '~/platform/github/read-proof'
import { formatDay, formatInstant, formatShortDay } from '~/shared/instants'
import { formatBytes } from '~/shared/numbers'
import type { Visit } from '../people/visit'
import { findCriterion, type Criterion } from './criteria'
import { standings } from './gate'
import { knownOf, type RepositoryReading } from './known'
import { showProof } from './show-proof.server'
import { listDecisions, listEvidence, listGateRecords } from './queries-gate.server'
import { findRepositoryReading } from './queries-reading.server'

/** Criteria of a tool, each with what was brought for it, decided on it, and is known of it besides. */
export async function readCriteria(
  tool: { id: string },
  criteria: readonly Criterion[],
  visit: Visit,
) {
  const keys = criteria.map(({ key }) => key)
  if (keys.length === 0) return []
  const { now, language, timeZone } = visit
  const [records, evidence, decisions, reading] = await Promise.all([
    listGateRecords([tool.id]),
    listEvidence(tool.id, keys),
    listDecisions(tool.id, keys),
    findRepositoryReading(tool.id),
  ])
  return standings(criteria, records.evidence, records.decisions, now).map(
    ({ criterion, state }) => ({
      criterion,
      state,
      known: reading ? toldKnown(criterion, reading, visit) : null,
      evidence: evidence
        .filter((proof) => proof.criterion === criterion.key)
        .map(({ id, url, note, fileName, fileBytes, facts, addedBy, addedAt }) => ({
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
      decisions: decisions
        .filter((made) => made.criterion === criterion.key)
        .map(({ id, met, reason, decidedBy, decidedAt, validUntil }) => ({
          id,
          met,
          reason,
          by: decidedBy,
          when: formatInstant(decidedAt, timeZone, language),
          validUntil: validUntil && formatShortDay(validUntil, timeZone, language),
        })),
    }),
  )
}

/** The same of one criterion; null where none has that key. */
export async function readCriterion(tool: { id: string }, key: string, visit: Visit) {
  const criterion = findCriterion(key)
  if (!criterion) return null
  return (await readCriteria(tool, [criterion], visit))[0] ?? null
}

/** What the last reading of the repository says of a criterion, for this reader. */
export function toldKnown(
  { key }: Criterion,
  reading: RepositoryReading,
  { language, timeZone }: Pick<Visit, 'language' | 'timeZone'>,
) {
  const known = knownOf(key, reading)
  const spdx = reading.spdx ?? ''
  return known && { ...known, spdx, on: formatDay(reading.readAt, timeZone, language) }
}
