import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerReport } from '~/domains/datathons/answer-report.server'
import { reportAnswerForm } from '~/domains/datathons/conduct-schema'
import { ReportPage } from '~/domains/datathons/ui/report-page'
import { notFound, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { isUuid } from '~/shared/uuid'
import { replyWith } from '~/ui/form/reply'
import type { loader } from './conduct-report'

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const id = params.report ?? ''
  if (!isUuid(id)) throw await notFound(visit, 'conduct.read')
  const submission = parseWithZod(await readForm(request), { schema: reportAnswerForm })
  // Whoever may not read the report is told so by the loader: that it does not exist.
  if (submission.status !== 'success') return submission.reply()
  const done = await answerReport(viewer, id, { ...submission.value, kind: 'words' }, visit.now)
  if (!done.ok && done.refusal === 'not-found') throw new Response(null, { status: 404 })
  if (!done.ok) return replyWith(submission, done)
  return redirectWithNotice(`/conduct/handling/${id}`, 'report-answered')
}

export { loader, meta } from './conduct-report'

export default function ConductReport() {
  const reply = useActionData<typeof action>()
  return <ReportPage report={useLoaderData<typeof loader>().report} replies={{ answer: reply }} />
}
