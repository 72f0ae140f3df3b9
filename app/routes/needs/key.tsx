import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { adoptNeed } from '~/domains/needs/adopt-need.server'
import { needKeyForm } from '~/domains/needs/schema'
import { tryKey } from '~/domains/needs/try-key.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { publicPage } from '~/routes/page-picture.server'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { WordKeyField } from '~/ui/form/word-key-field'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { ownNeed } from './own-need.server'
import { OwnNeedPage } from './own-need-page'

export function loader({ context: { visit } }: LoaderFunctionArgs) {
  const t = translator(visit.language)
  return {
    page: publicPage({
      title: t('needs:key.title'),
      description: t('needs:key.description'),
    }),
    adopts: visit.viewer !== null,
  }
}

/**
 * Whoever is signed in makes the need theirs. Anybody else reads it in the answer itself: no cookie and no address
 * keeps the key on a device that others may open.
 */
export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const submission = parseWithZod(await readForm(request), { schema: needKeyForm })
  if (submission.status !== 'success') return submission.reply()
  const { key } = submission.value
  if (visit.viewer) {
    const adopted = await adoptNeed(visit.viewer, key, visit)
    if (!adopted.ok) return replyWith(submission, adopted, ['key'])
    return redirectWithNotice(`/needs/${adopted.value.id}`, 'need-adopted')
  }
  const tried = await tryKey(key, visit)
  if (!tried.ok) return replyWith(submission, tried, ['key'])
  return ownNeed(tried.value.need, key, visit)
}

export const meta = pageMeta

export default function ReturnToNeed() {
  const answered = useActionData<typeof action>()
  if (answered && 'need' in answered && answered.need) return <OwnNeedPage own={answered} />
  return <KeyForm reply={answered} />
}

function KeyForm({ reply }: { reply: unknown }) {
  const { page, adopts } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['needs', 'ui'])
  const [form, { key }] = useReply<typeof needKeyForm>(reply)
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/needs', label: t('area') }]} />
      <PageHeading title={page.title} lead={t(adopts ? 'key.leadAdopt' : 'key.lead')} />
      <form className="form" method="post" action="/needs/key" {...getFormProps(form)}>
        <ErrorSummary
          fields={[{ field: key, label: t('ui:wordKey.label') }]}
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        />
        <WordKeyField field={key} />
        <Button>{t(adopts ? 'key.submitAdopt' : 'key.submit')}</Button>
        <p className="small faint">
          {t('key.lost')} <a href="/needs/new">{t('key.again')}</a>.
        </p>
      </form>
    </div>
  )
}
