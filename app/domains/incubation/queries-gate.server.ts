import { db, type Db, type Transaction } from 'db/client'

/** The evidence and the decisions of tools: what their gates are judged by. */
export async function listGateRecords(toolIds: readonly string[], on: Db = db) {
  if (toolIds.length === 0) return { evidence: [], decisions: [] }
  const evidence = await on
    .selectFrom('gateEvidence')
    .select(['toolId', 'criterion', 'addedBy', 'addedAt'])
    .where('toolId', 'in', toolIds)
    .execute()
  const decisions = await on
    .selectFrom('gateDecision')
    .select(['toolId', 'criterion', 'met', 'reason', 'decidedBy', 'decidedAt', 'validUntil'])
    .where('toolId', 'in', toolIds)
    .execute()
  return { evidence, decisions }
}

/** What was brought for some criteria, the newest first, with who brought it. */
export function listEvidence(toolId: string, criteria: string[], on: Db = db) {
  return on
    .selectFrom('gateEvidence')
    .leftJoin('person', 'person.id', 'gateEvidence.addedBy')
    .leftJoin('storedFile', 'storedFile.id', 'gateEvidence.fileId')
    .select([
      'gateEvidence.id',
      'gateEvidence.criterion',
      'gateEvidence.kind',
      'gateEvidence.url',
      'gateEvidence.facts',
      'gateEvidence.note',
      'gateEvidence.addedAt',
      'storedFile.name as fileName',
      'storedFile.bytes as fileBytes',
      'person.handle as addedBy',
    ])
    .where('toolId', '=', toolId)
    .where('criterion', 'in', criteria)
    .orderBy('addedAt', 'desc')
    .execute()
}

/** The file of one piece of evidence, for whoever may read it. */
export function findEvidenceFile(
  { toolId, criterion, id }: { toolId: string; criterion: string; id: string },
  on: Db = db,
) {
  return on
    .selectFrom('gateEvidence')
    .innerJoin('storedFile', 'storedFile.id', 'gateEvidence.fileId')
    .select([
      'storedFile.storageKey',
      'storedFile.name',
      'storedFile.mediaType',
      'storedFile.bytes',
      'storedFile.sha256',
    ])
    .where('gateEvidence.id', '=', id)
    .where('gateEvidence.toolId', '=', toolId)
    .where('gateEvidence.criterion', '=', criterion)
    .executeTakeFirst()
}

/** What was decided on some criteria, the latest first, with who decided. */
export function listDecisions(toolId: string, criteria: string[], on: Db = db) {
  return on
    .selectFrom('gateDecision')
    .leftJoin('person', 'person.id', 'gateDecision.decidedBy')
    .select([
      'gateDecision.id',
      'gateDecision.criterion',
      'gateDecision.met',
      'gateDecision.reason',
      'gateDecision.decidedAt',
      'gateDecision.validUntil',
      'person.handle as decidedBy',
    ])
    .where('toolId', '=', toolId)
    .where('criterion', 'in', criteria)
    .orderBy('decidedAt', 'desc')
    .execute()
}

export async function insertEvidence(
  evidence: {
    toolId: string
    criterion: string
    kind: 'link' | 'file' | 'note' | 'repository'
    url?: string
    fileId?: string
    facts?: string
    note: string
    addedBy: string
    addedAt: Date
  },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('gateEvidence').values(evidence).execute()
}

export async function insertDecision(
  decision: {
    toolId: string
    criterion: string
    met: boolean
    reason: string
    validUntil: Date | null
    decidedBy: string
    decidedAt: Date
  },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('gateDecision').values(decision).execute()
}
