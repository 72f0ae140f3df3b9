import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { needMessageForm } from '~/domains/needs/schema'
import { tryKey } from '~/domains/needs/try-key.server'
import { writeMessageByKey } from '~/domains/needs/write-message.server'
import { refused } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { readForm } from '~/platform/read-form'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'
import { ownNeed } from './own-need.server'
import { OwnNeedPage } from './own-need-page'

/** Whoever holds a need's key writes to its companion; the answer is the need with what was written. */
export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const key = form.get('key')
  if (typeof key !== 'string') throw refused(visit, 'need-key-unknown')
  form.delete('key')
  const submission = parseWithZod(form, { schema: needMessageForm })
  const written =
    submission.status === 'success'
      ? await writeMessageByKey(key, submission.value, visit)
      : undefined
  const tried = await tryKey(key, visit)
  if (!tried.ok) throw refused(visit, tried.refusal, form)
  const own = await ownNeed(tried.value.need, key, visit)
  if (submission.status !== 'success') return { ...submission.reply(), own, done: undefined }
  if (written && !written.ok) return { ...replyWith(submission, written), own, done: undefined }
  return { own, done: 'written' as const }
}

/** Asked for by its address it does not exist. */
export function loader({ context: { visit } }: LoaderFunctionArgs) {
  if (!visit.sent) throw new Response(null, { status: 404 })
  return { page: { title: translator(visit.language)('needs:own.title') } }
}

export const meta = pageMeta

export default function WrittenByKey() {
  const answered = useActionData<typeof action>()
  if (!answered) return null
  const { own, done } = answered
  return <OwnNeedPage own={own} done={done} reply={done ? undefined : answered} />
}
