import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { handOverNeed } from '~/domains/needs/hand-over-need.server'
import { seenNeed } from '~/domains/needs/need-access.server'
import { canSettle } from '~/domains/needs/policy'
import { listCompanions } from '~/domains/needs/queries-lists.server'
import { isFor } from '~/domains/needs/rules'
import { handOverForm } from '~/domains/needs/schema'
import { useLanguageName } from '~/domains/needs/ui/use-language-name'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { NeedBreadcrumbs } from '~/domains/needs/ui/need-breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'need.hand-over')
  if (!canSettle(viewer, need)) throw await forbidden(visit, 'need.hand-over', need.id)
  const others = (await listCompanions()).filter(
    ({ id }) => id !== need.companionId && id !== need.tellerId,
  )
  const fit = others.filter((each) => isFor(need, each))
  return {
    page: { title: translator(visit.language)('needs:handOver.title') },
    id: need.id,
    companions: [...fit, ...others.filter((each) => !fit.includes(each))].map(
      ({ handle, speaks }) => ({ handle, speaks }),
    ),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'need.hand-over')
  const submission = parseWithZod(await readForm(request), { schema: handOverForm })
  if (submission.status !== 'success') return submission.reply()
  const handed = await handOverNeed(viewer, need.id, submission.value.companion, visit.now)
  if (!handed.ok) return replyWith(submission, handed)
  return redirectWithNotice('/needs', 'need-handed-over')
}

export const meta = pageMeta

export default function HandOver() {
  const { page, id, companions } = useLoaderData<typeof loader>()
  const { t } = useTranslation('needs')
  const [form, { companion }] = useReply<typeof handOverForm>(useActionData<typeof action>())
  const named = useLanguageName()
  return (
    <div className="page">
      <NeedBreadcrumbs id={id} />
      <PageHeading title={page.title} lead={t('handOver.lead')} />
      {companions.length === 0 ? (
        <EmptyState level={2} title={t('handOver.none')}>
          {t('handOver.noneHint')}
        </EmptyState>
      ) : (
        <form className="form" method="post" {...getFormProps(form)}>
          <ErrorSummary
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            fields={[{ field: companion, label: t('handOver.companion') }]}
          />
          <RadioGroup
            field={companion}
            label={t('handOver.companion')}
            hint={t('handOver.companionHint')}
            options={companions.map(({ handle, speaks }) => ({
              value: handle,
              label: t('handOver.option', {
                handle,
                languages: speaks.map(named).join(', ') || t('handOver.unsaid'),
              }),
            }))}
          />
          <Button>{t('handOver.submit')}</Button>
        </form>
      )}
    </div>
  )
}
