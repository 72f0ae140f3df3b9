import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { beginBrief } from '~/domains/challenges/begin-brief.server'
import { findChallengeOfNeed } from '~/domains/challenges/queries-needs.server'
import { briefLanguages } from '~/domains/challenges/rules'
import { factsForm } from '~/domains/challenges/schema'
import { FactsFields, useFactsLabels } from '~/domains/challenges/ui/facts-fields'
import { seenNeed } from '~/domains/needs/need-access.server'
import { isCompanion } from '~/domains/needs/policy'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { useSendingAddress } from '~/ui/form/use-sending-address'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { NeedBreadcrumbs } from '~/domains/needs/ui/need-breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'challenge.create')
  if (!isCompanion(viewer, need)) throw await forbidden(visit, 'challenge.create', need.id)
  const brief = await findChallengeOfNeed(need.id)
  if (brief) throw redirect(`/challenges/${brief.slug}`)
  return {
    page: { title: translator(visit.language)('needs:brief.title') },
    id: need.id,
    hasAccount: need.tellerId !== null,
    start: {
      theme: need.theme ?? undefined,
      language: briefLanguages.find((each) => each === need.language) ?? 'es',
    },
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'challenge.create')
  const submission = parseWithZod(await readForm(request), { schema: factsForm })
  if (submission.status !== 'success') return submission.reply()
  const begun = await beginBrief(viewer, need.id, submission.value, visit.now)
  if (!begun.ok) return replyWith(submission, begun)
  return redirectWithNotice(`/challenges/${begun.value.slug}/edit`, 'challenge-created')
}

export const meta = pageMeta

export default function BeginBrief() {
  const { page, id, hasAccount, start } = useLoaderData<typeof loader>()
  const { t } = useTranslation('needs')
  const [form, fields] = useReply<typeof factsForm>(useActionData<typeof action>(), start)
  const labels = useFactsLabels(fields)
  return (
    <div className="page">
      <NeedBreadcrumbs id={id} />
      <PageHeading title={page.title} lead={t('brief.lead')} />
      {!hasAccount && <Notice>{t('brief.noAccount')}</Notice>}
      <form
        className="form"
        method="post"
        action={useSendingAddress(`/needs/${id}/brief`)}
        {...getFormProps(form)}
      >
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={labels}
        />
        <FactsFields fields={fields} />
        <Button>{t('brief.submit')}</Button>
      </form>
    </div>
  )
}
