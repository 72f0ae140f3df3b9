import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { findFile } from '../files/queries.server'
import type { Viewer } from '../people/rules'
import { canAddVersion, canSeeDataset, canSeeIntake } from './policy'
import { deleteIntake, lockIntake } from './queries-intakes.server'
import { findVersion, insertVersion } from './queries-versions.server'
import { lockDataset } from './queries.server'
import { nextLabel } from './version-label'

/**
 * Makes an upload the next version of a dataset, with a note of what changed. The versions before stay as they are.
 * @returns its number. Refused: `not-found`, `not-read`, `not-allowed`, `same-file`
 */
export function addVersion(
  viewer: Viewer,
  slug: string,
  intakeId: string,
  form: { changeNote: string },
  now: Date,
) {
  return transition({ actor: viewer, kind: 'dataset.add-version' }, async (trx, about) => {
    const dataset = await lockDataset(slug, trx)
    if (!dataset || !canSeeDataset(viewer, dataset)) return refuse('not-found')
    about(dataset.id)
    if (!canAddVersion(viewer, dataset)) return refuse('not-allowed')
    const intake = await lockIntake(intakeId, trx)
    if (!intake || !canSeeIntake(viewer, intake)) return refuse('not-found')
    const { facts, fileId, tableFileId } = intake
    const isRead = intake.state === 'read' && intake.datasetId === dataset.id
    if (!isRead || !facts || !tableFileId) return refuse('not-read')
    const last = await findVersion(dataset.id, null, trx)
    if (!last) throw new Error(`The dataset ${dataset.id} has no version.`)
    const file = await findFile(fileId, trx)
    if (file?.sha256 === last.file.sha256) return refuse('same-file')
    const before = { label: last.label, schema: last.schema, rows: last.rowCount }
    const version = {
      datasetId: dataset.id,
      number: last.number + 1,
      label: nextLabel(before, { schema: facts.schema, rows: facts.rowCount }),
      fileId,
      tableFileId,
      changeNote: form.changeNote,
      createdBy: viewer.id,
      createdAt: now,
    }
    await insertVersion(version, facts, trx)
    await deleteIntake(intakeId, trx)
    return ok({ number: version.number })
  })
}
