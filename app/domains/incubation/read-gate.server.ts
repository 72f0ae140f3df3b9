import type { Transaction } from 'db/client'
import { criteriaOf, type CriterionKey } from './criteria'
import { missingOf, standings, type CriterionStanding } from './gate'
import { listGateRecords } from './queries-gate.server'
import { gateAhead, type Gate, type Stage } from './rules'

export interface GateReading {
  gate: Gate
  standings: CriterionStanding[]
  missing: CriterionKey[]
}

/** The gate before each of these tools as it stands at this instant; tools with no gate ahead have none. */
export async function readGates(
  tools: readonly { id: string; stage: Stage }[],
  now: Date,
  trx?: Transaction,
): Promise<Map<string, GateReading>> {
  const waiting = tools.filter(({ stage }) => gateAhead(stage) !== null)
  const records = await listGateRecords(
    waiting.map(({ id }) => id),
    trx,
  )
  return new Map(
    waiting.map(({ id, stage }) => {
      const gate = gateAhead(stage) as Gate
      const ofTool = ({ toolId }: { toolId: string }) => toolId === id
      const { evidence, decisions } = records
      const all = standings(
        criteriaOf(gate),
        evidence.filter(ofTool),
        decisions.filter(ofTool),
        now,
      )
      return [id, { gate, standings: all, missing: missingOf(all) }]
    }),
  )
}

/** The same of one tool; null with no gate ahead. */
export async function readGate(tool: { id: string; stage: Stage }, now: Date, trx?: Transaction) {
  return (await readGates([tool], now, trx)).get(tool.id) ?? null
}
