import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Viewer } from '~/domains/people/rules'
import { handIn } from '~/domains/submissions/hand-in.server'
import type { Submission } from '~/domains/submissions/queries.server'
import { change } from '~/domains/submissions/rules'
import { saveSubmission } from '~/domains/submissions/save-submission.server'
import { answersForm, handInForm } from '~/domains/submissions/schema'
import { HandInPage } from '~/domains/submissions/ui/hand-in-page'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'
import { loadHandIn } from './hand-in-page.server'
import { ownedBy } from './own.server'

export const loader = loadHandIn

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, submission } = await ownedBy(
    visit,
    request,
    params.submission,
    'submission.hand-in',
  )
  const typed = await readForm(request)
  const form = parseWithZod(typed, { schema: handInForm })
  const keep = () => keepTyped(viewer, submission, typed, visit.now)
  if (form.status !== 'success') return { ...form.reply(), kept: await keep() }
  const handed = await handIn(viewer, submission.id, form.value, visit.now)
  if (!handed.ok) return { ...replyWith(form, handed), kept: await keep() }
  return redirectWithNotice(`/submissions/${submission.id}`, 'submission-handed-in')
}

/** What was refused may be mended on another page first, such as the repository's: the answers wait as a draft. */
async function keepTyped(viewer: Viewer, submission: Submission, typed: FormData, now: Date) {
  const draft = parseWithZod(typed, { schema: answersForm })
  if (draft.status !== 'success' || !change(submission.state, submission, now).ok) return false
  return (await saveSubmission(viewer, submission.id, draft.value, now)).ok
}

export const meta = pageMeta

export default function NewVersion() {
  return <HandInPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
