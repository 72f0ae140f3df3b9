import type { LoaderFunctionArgs } from '@remix-run/node'
import { sendFile } from '~/domains/files/send-file.server'
import { toolFor } from '~/domains/incubation/access.server'
import { canReadEvidence } from '~/domains/incubation/policy'
import { findEvidenceFile } from '~/domains/incubation/queries-gate.server'
import { forbidden, notFound } from '~/domains/people/access.server'
import { isUuid } from '~/shared/uuid'

/** A file that was brought as evidence, for whoever may read the evidence. No copy of it is kept on the way. */
export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const kind = 'evidence.read-file'
  const { viewer, tool, roles } = await toolFor(visit, request, params.tool!, kind)
  if (!canReadEvidence(viewer, roles)) throw await forbidden(visit, kind, tool.id)
  const { criterion = '', evidence: id } = params
  const file = isUuid(id) ? await findEvidenceFile({ toolId: tool.id, criterion, id }) : undefined
  if (!file) throw await notFound(visit, kind, tool.id)
  return sendFile(request, file)
}
