import { forgetUploads } from '~/domains/datasets/forget-uploads.server'
import { dropOldCopies } from '~/domains/files/copy-locally.server'
import { now } from '~/platform/clock'

/** Removes uploads that came to nothing, and copies of files that were made to be asked. */
export async function forgetUploadsTask() {
  await forgetUploads(now())
  await dropOldCopies()
}
