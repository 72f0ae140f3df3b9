import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { saveSubmission } from '~/domains/submissions/save-submission.server'
import { answersForm } from '~/domains/submissions/schema'
import { HandInPage } from '~/domains/submissions/ui/hand-in-page'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'
import { loadHandIn } from './hand-in-page.server'
import { ownedBy } from './own.server'

export const loader = loadHandIn

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, submission } = await ownedBy(visit, request, params.submission, 'submission.save')
  const form = parseWithZod(await readForm(request), { schema: answersForm })
  if (form.status !== 'success') return form.reply()
  const saved = await saveSubmission(viewer, submission.id, form.value, visit.now)
  if (!saved.ok) return replyWith(form, saved)
  return redirectWithNotice(`/submissions/${submission.id}/versions/new`, 'submission-saved')
}

export const meta = pageMeta

export default function SavedAnswers() {
  return <HandInPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
