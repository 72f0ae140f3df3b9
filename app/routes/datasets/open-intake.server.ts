import { askRows } from '~/domains/datasets/ask-rows.server'
import type { FileFacts } from '~/domains/datasets/described'
import { canSeeIntake } from '~/domains/datasets/policy'
import { findIntake } from '~/domains/datasets/queries-intakes.server'
import { shownProfile } from '~/domains/datasets/shown-profile'
import { notFound } from '~/domains/people/access.server'
import type { Visit } from '~/domains/people/visit'

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const previewRows = 6

interface Of {
  intake?: string
  /** Where it is to become a version of that dataset. */
  dataset?: string
}

/** The upload that an address names, beside the dataset for which it was brought. Only whoever uploaded it sees it. */
export async function ownIntake(visit: Visit, { intake: id = '', dataset }: Of) {
  const intake = isId.test(id) ? await findIntake(id) : undefined
  if (!intake || !canSeeIntake(visit.viewer, intake) || intake.slug !== (dataset ?? null))
    throw await notFound(visit, 'dataset.read-upload')
  return intake
}

/** An upload as its page shows it: how far the reading is, or what was found. */
export async function openIntake(visit: Visit, of: Of) {
  const intake = await ownIntake(visit, of)
  const { tableKey, tableSha256, missingValues } = intake
  const facts: FileFacts | null = intake.facts
  const table = tableKey && tableSha256 ? { storageKey: tableKey, sha256: tableSha256 } : null
  return {
    state: intake.state,
    share: intake.share,
    rowsRead: intake.rowsRead,
    findings: intake.findings,
    file: { name: intake.name, bytes: intake.bytes, sha256: intake.sha256 },
    missingValues: missingValues.filter((text) => text !== '').join(', '),
    facts: facts && { ...facts, profile: facts.profile.map(shownProfile) },
    rows:
      facts && table
        ? (await askRows({ schema: facts.schema, table }, { limit: previewRows, offset: 0 })).rows
        : [],
    dataset: intake.slug && intake.title ? { slug: intake.slug, title: intake.title } : null,
  }
}

export type OpenedIntake = Awaited<ReturnType<typeof openIntake>>

/** A page that waits looks again by itself, also without a script. */
export function lookAgain(state: OpenedIntake['state']) {
  const isOver = state === 'read' || state === 'refused'
  return isOver ? [] : [{ httpEquiv: 'refresh', content: '2' }]
}
