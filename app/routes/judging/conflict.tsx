import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { declareConflict } from '~/domains/judging/declare-conflict.server'
import { canScore } from '~/domains/judging/policy'
import { findAssignment } from '~/domains/judging/queries.server'
import { conflictForm } from '~/domains/judging/schema'
import { notFound, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button, LinkButton } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const assignment = await findAssignment(params.assignment!)
  if (!assignment || !canScore(viewer, assignment)) throw await notFound(visit, 'judging.read')
  return {
    page: { title: translator(visit.language)('judging:conflict.title') },
    id: assignment.id,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: conflictForm })
  if (submission.status !== 'success') return submission.reply()
  const declared = await declareConflict(viewer, params.assignment!, submission.value, visit.now)
  if (!declared.ok) return replyWith(submission, declared)
  return redirectWithNotice('/judge', 'conflict-declared')
}

export const meta = pageMeta

export default function Conflict() {
  const { page, id } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['judging', 'refusals'])
  const [form, fields] = useReply<typeof conflictForm>(useActionData<typeof action>())
  const label = t('conflict.reason')
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/judge', label: t('queue.title') }]} />
      <PageHeading title={page.title} lead={t('conflict.lead')} />
      <form className="form stack section" method="post" {...getFormProps(form)}>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={[{ field: fields.reason, label }]}
        />
        <TextArea field={fields.reason} label={label} hint={t('conflict.reasonHint')} rows={3} />
        <Notice kind="risk" title={t('conflict.causes')}>
          <ul className="list">
            <li>{t('conflict.cause1')}</li>
            <li>{t('conflict.cause2')}</li>
            <li>{t('conflict.cause3')}</li>
          </ul>
        </Notice>
        <div className="actions">
          <Button kind="risk">{t('conflict.submit')}</Button>
          <LinkButton kind="quiet" href={`/judge/${id}`}>
            {t('conflict.cancel')}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
