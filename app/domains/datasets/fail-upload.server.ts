import { updateIntakeFailed } from './queries-intakes.server'

/** Says on an upload's page that its reading broke off, whatever ended it; the queue brings it back. */
export function failUpload(intakeId: string): Promise<void> {
  return updateIntakeFailed(intakeId)
}
