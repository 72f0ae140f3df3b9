import { readUpload } from '~/domains/datasets/read-upload.server'
import { runCommand } from '~/platform/command'

/** Reads a file that was uploaded to become a dataset: where the commands are built, in a process of its own. */
export function readUploadTask({ intakeId }: { intakeId: string }): Promise<void> {
  return import.meta.env.PROD ? runCommand('read-upload', [intakeId]) : readUpload(intakeId)
}
