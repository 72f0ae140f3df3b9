import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { handIn } from '~/domains/submissions/hand-in.server'
import { handInForm } from '~/domains/submissions/schema'
import { HandInPage } from '~/domains/submissions/ui/hand-in-page'
import { redirectWithNotice } from '~/platform/notice-cookie'
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
  const form = parseWithZod(await request.formData(), { schema: handInForm })
  if (form.status !== 'success') return form.reply()
  const handed = await handIn(viewer, submission.id, form.value, visit.now)
  if (!handed.ok) return replyWith(form, handed)
  return redirectWithNotice(`/submissions/${submission.id}`, 'submission-handed-in')
}

export const meta = pageMeta

export default function NewVersion() {
  return <HandInPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
