import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { listPeopleWithRole } from '../people/queries-roles.server'
import type { Viewer } from '../people/rules'
import { canPropose, canSeeIntake } from './policy'
import { deleteIntake, lockIntake } from './queries-intakes.server'
import { insertVersion } from './queries-versions.server'
import { insertDataset } from './queries.server'
import { factsOf } from './form-facts'
import type { datasetForm } from './schema'
import { nextLabel } from './version-label'

/**
 * Makes a dataset of an upload that was read without a fault, with what is said of it. Curators are told.
 * @returns its slug. Refused: `not-found`, `not-read`, `not-allowed`
 */
export function proposeDataset(
  viewer: Viewer,
  intakeId: string,
  form: z.output<typeof datasetForm>,
  now: Date,
) {
  return transition(
    { actor: viewer, kind: 'dataset.propose', shows: false },
    async (trx, about) => {
      const intake = await lockIntake(intakeId, trx)
      if (!intake || !canSeeIntake(viewer, intake)) return refuse('not-found')
      if (!canPropose(viewer)) return refuse('not-allowed')
      const { facts, fileId, tableFileId } = intake
      if (intake.state !== 'read' || !facts || !tableFileId || intake.datasetId)
        return refuse('not-read')
      const { language = viewer.language, ...told } = factsOf(form)
      const { id, slug } = await insertDataset(
        { ...told, language, proposedBy: viewer.id, proposedAt: now },
        trx,
      )
      about(id)
      const version = {
        datasetId: id,
        number: 1,
        label: nextLabel(null, { schema: facts.schema, rows: facts.rowCount }),
        fileId,
        tableFileId,
        changeNote: '',
        createdBy: viewer.id,
        createdAt: now,
      }
      await insertVersion(version, facts, trx)
      await deleteIntake(intakeId, trx)
      const curators = await listPeopleWithRole('curator', trx)
      await notify(
        curators.map(({ personId }) => personId).filter((personId) => personId !== viewer.id),
        { kind: 'dataset-waits', facts: { dataset: form.title }, path: `/datasets/${slug}/review` },
        trx,
      )
      return ok({ slug })
    },
  )
}
