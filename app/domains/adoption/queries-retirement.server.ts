import { db, type Db, type Transaction } from 'db/client'
import type { AdoptionState } from './rules'

/** Adoptions that go on of tools that were retired, of which nobody was told yet. */
export async function listToTell(on: Db = db): Promise<string[]> {
  const rows = await untold(on).select('adoption.id').limit(500).execute()
  return rows.map(({ id }) => id)
}

/** Takes one of them, with why its tool was retired. */
export function lockToTell(id: string, trx: Transaction) {
  return untold(trx)
    .innerJoin('stageChange', 'stageChange.toolId', 'tool.id')
    .select([
      'adoption.state',
      'adoption.organizationId',
      'tool.name as toolName',
      'stageChange.reason',
      'stageChange.language',
    ])
    .where('adoption.id', '=', id)
    .where('stageChange.stage', '=', 'retired')
    .forUpdate('adoption')
    .$narrowType<{ state: AdoptionState }>()
    .executeTakeFirst()
}

function untold(on: Db) {
  return on
    .selectFrom('adoption')
    .innerJoin('tool', 'tool.id', 'adoption.toolId')
    .where('tool.stage', '=', 'retired')
    .where('adoption.state', 'in', ['requested', 'accepted', 'onboarding', 'in_use'])
    .where('adoption.retirementToldAt', 'is', null)
}

export async function updateTold(id: string, now: Date, trx: Transaction): Promise<void> {
  await trx.updateTable('adoption').set({ retirementToldAt: now }).where('id', '=', id).execute()
}
