import type { LoaderFunctionArgs } from '@remix-run/node'
import { areResultsOut } from '~/domains/judging/queries-results.server'
import { findFile } from '~/domains/files/queries.server'
import { sendFile } from '~/domains/files/send-file.server'
import { notFound } from '~/domains/people/access.server'
import { findHandIn } from '~/domains/submissions/queries-versions.server'
import { seenSubmission } from '~/domains/submissions/submission-access.server'

/** The copy of the code as it was at the deadline. */
export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const kind = 'submission.archive'
  const { submission } = await seenSubmission(visit, params.submission, areResultsOut, kind)
  const version = submission.lockedVersion
    ? await findHandIn(submission.id, submission.lockedVersion)
    : undefined
  const file = version?.archiveFileId ? await findFile(version.archiveFileId) : undefined
  if (!file) throw await notFound(visit, kind, submission.id)
  return sendFile(request, file)
}
