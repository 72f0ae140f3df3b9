import { readUpload } from '~/domains/datasets/read-upload.server'

/** Reads a file that was uploaded to become a dataset. */
export function readUploadTask({ intakeId }: { intakeId: string }) {
  return readUpload(intakeId)
}
