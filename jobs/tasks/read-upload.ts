import { failUpload } from '~/domains/datasets/fail-upload.server'
import { readUpload } from '~/domains/datasets/read-upload.server'
import { runCommand } from '~/platform/command'

/** Reads a file that was uploaded to become a dataset: where the commands are built, in a process of its own. */
export async function readUploadTask({ intakeId }: { intakeId: string }): Promise<void> {
  try {
    await (import.meta.env.PROD ? runCommand('read-upload', [intakeId]) : readUpload(intakeId))
  } catch (error) {
    await failUpload(intakeId)
    throw error
  }
}
