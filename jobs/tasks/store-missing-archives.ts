import { listWithoutArchive } from '~/domains/submissions/queries-versions.server'
import { storeArchive } from '~/domains/submissions/store-archive.server'
import { log } from '~/platform/log'

/** Tries again where a copy is missing still: a repository may be away for longer than a job's own tries take. */
export async function storeMissingArchives() {
  for (const { submissionId, number } of await listWithoutArchive())
    await storeArchive(submissionId, number).catch((error: unknown) =>
      log.warn({ submissionId, reason: (error as Error).message }, 'an archive is still missing'),
    )
}
