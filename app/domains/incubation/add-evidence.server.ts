import type { RepositoryProof } from '~/platform/github/read-proof'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { recordFile } from '../files/record-file.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { findCriterion } from './criteria'
import type { EvidenceFile } from './keep-evidence-file.server'
import { canWorkOn } from './policy'
import { insertEvidence } from './queries-gate.server'
import { listToolPeopleIds, listToolRoles } from './queries-people.server'
import { lockTool } from './queries.server'

export interface Brought {
  note: string
  url?: string
  file?: EvidenceFile
  /** What was read of the tool's repository at this instant. */
  proof?: RepositoryProof
}

/**
 * Somebody who works on a tool brings evidence for a criterion: a link, a file, what its repository shows, or words
 * where there is nothing else. A link and a file are two pieces, with the same words. The mentors are told, for the
 * criterion now waits for them.
 * Refusals: not-found, not-allowed; on the field `note`: required.
 */
export function addEvidence(
  viewer: Viewer,
  { tool: slug, criterion: key }: { tool: string; criterion: string },
  { note, url, file, proof }: Brought,
  now: Date,
) {
  return transition({ actor: viewer, kind: 'evidence.add' }, async (trx, about) => {
    const tool = await lockTool(slug, trx)
    if (!tool) return refuse('not-found')
    about(tool.id)
    const criterion = findCriterion(key)
    if (!criterion) return refuse('not-found')
    const roles = await listToolRoles(viewer.id, tool.id, trx)
    if (!canWorkOn(roles, tool.stage)) return refuse('not-allowed')
    if (!url && !file && !proof && !note) return refuse('required', 'note')

    const piece = { toolId: tool.id, criterion: key, note, addedBy: viewer.id, addedAt: now }
    if (url) await insertEvidence({ ...piece, kind: 'link', url }, trx)
    if (file) {
      const { name, mediaType, stored } = file
      const facts = { name, mediaType, purpose: 'evidence', uploadedBy: viewer.id }
      const fileId = await recordFile(stored, facts, trx)
      await insertEvidence({ ...piece, kind: 'file', fileId }, trx)
    }
    if (proof)
      await insertEvidence({ ...piece, kind: 'repository', facts: JSON.stringify(proof) }, trx)
    if (!url && !file && !proof) await insertEvidence({ ...piece, kind: 'note' }, trx)
    const mentors = await listToolPeopleIds(tool.id, ['mentor'], trx)
    await notify(
      mentors.filter((id) => id !== viewer.id),
      {
        kind: 'evidence-added',
        facts: { tool: tool.name, criterion: key },
        path: `/tools/${slug}/evidence/${key}`,
      },
      trx,
    )
    return ok(undefined)
  })
}
