import { randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { seenNeed } from '~/domains/needs/need-access.server'
import { sideOf } from '~/domains/needs/policy'
import { readMessages } from '~/domains/needs/read-messages.server'
import { needMessageForm } from '~/domains/needs/schema'
import { NeedBreadcrumbs } from '~/domains/needs/ui/need-breadcrumbs'
import { NeedMessages } from '~/domains/needs/ui/need-messages'
import { writeMessage } from '~/domains/needs/write-message.server'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { replyWith } from '~/ui/form/reply'
import { useSendingAddress } from '~/ui/form/use-sending-address'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'need.write')
  const side = sideOf(viewer, need)
  if (!side) throw await forbidden(visit, 'need.write', need.id)
  return {
    page: { title: translator(visit.language)('needs:messages.title') },
    id: need.id,
    thread: await readMessages(need, side, visit),
    once: randomUUID(),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'need.write')
  const submission = parseWithZod(await readForm(request), { schema: needMessageForm })
  if (submission.status !== 'success') return submission.reply()
  const written = await writeMessage(viewer, need.id, submission.value, visit.now)
  if (!written.ok) return replyWith(submission, written)
  return redirectWithNotice(`/needs/${need.id}/messages`, 'need-message-sent')
}

export const meta = pageMeta

export default function Messages() {
  const { page, id, thread, once } = useLoaderData<typeof loader>()
  return (
    <div className="page">
      <NeedBreadcrumbs id={id} />
      <PageHeading title={page.title} />
      <NeedMessages
        thread={thread}
        action={useSendingAddress(`/needs/${id}/messages`)}
        once={once}
        reply={useActionData<typeof action>()}
      />
    </div>
  )
}
