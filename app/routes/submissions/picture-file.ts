import type { LoaderFunctionArgs } from '@remix-run/node'
import { findFile } from '~/domains/files/queries.server'
import { sendFile } from '~/domains/files/send-file.server'
import { areResultsOut } from '~/domains/judging/queries-results.server'
import { notFound } from '~/domains/people/access.server'
import { seenSubmission } from '~/domains/submissions/submission-access.server'

/** The picture of the work, for whoever may read the submission. */
export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const kind = 'submission.read'
  const { submission } = await seenSubmission(visit, params.submission, areResultsOut, kind)
  const file = submission.pictureFileId ? await findFile(submission.pictureFileId) : undefined
  if (!file) throw await notFound(visit, kind, submission.id)
  return sendFile(request, file, visit.viewer ? 'no-store' : 'no-cache')
}
