import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { forbidden, notFound, signedIn } from '~/domains/people/access.server'
import { canResetSecondFactor } from '~/domains/people/policy'
import { findFactors } from '~/domains/people/queries-second-factor.server'
import { findPersonToAdminister } from '~/domains/people/queries-suspensions.server'
import { resetSecondFactor } from '~/domains/people/reset-second-factor.server'
import { factorResetForm } from '~/domains/people/schema'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

/** For somebody who has lost every factor: an administrator takes them, and writes how they made sure who asked. */
export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const handle = params.handle!
  const person = handle.includes('@') ? undefined : await findPersonToAdminister(handle)
  if (!canResetSecondFactor(viewer, person?.id))
    throw await forbidden(visit, 'person.reset-factor', person?.id ?? null)
  if (!person) throw await notFound(visit, 'person.reset-factor')
  const t = translator(visit.language)
  return {
    page: { title: t('admin:factor.title', { handle }) },
    handle,
    hasFactor: (await findFactors(person.id)).factors > 0,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: factorResetForm })
  if (submission.status !== 'success') return submission.reply()
  const handle = params.handle!
  const reset = await resetSecondFactor(viewer, { handle, ...submission.value }, visit.now)
  // The person stands in the address, so that no field of the form bears the refusal.
  if (!reset.ok) return replyWith(submission, { refusal: reset.refusal, field: 'howChecked' })
  return redirectWithNotice(`/admin/people/${handle}`, 'factors-taken')
}

export const meta = pageMeta

export default function PersonFactor() {
  const { page, handle, hasFactor } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['admin', 'refusals'])
  const reply = useActionData<typeof action>()
  const [form, { howChecked }] = useReply<typeof factorResetForm>(reply)
  const back = `/admin/people/${handle}`
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: back, label: handle }]} />
      <PageHeading title={page.title} lead={t('admin:factor.lead')} />
      {!hasFactor ? (
        <EmptyState level={2} title={t('admin:factor.none')}>
          {t('admin:factor.noneHint')}
        </EmptyState>
      ) : (
        <form className="form" method="post" {...getFormProps(form)}>
          <ErrorSummary
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            fields={[{ field: howChecked, label: t('admin:factor.howChecked') }]}
          />
          <TextArea
            field={howChecked}
            label={t('admin:factor.howChecked')}
            hint={t('admin:factor.howCheckedHint')}
            rows={4}
          />
          <div className="actions">
            <Button kind="risk">{t('admin:factor.submit')}</Button>
            <LinkButton kind="quiet" href={back}>
              {t('admin:factor.back')}
            </LinkButton>
          </div>
        </form>
      )}
    </div>
  )
}
