import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findEntryNames } from '~/domains/catalog/queries.server'
import { answerOtherwise } from '~/domains/needs/answer-otherwise.server'
import { seenNeed } from '~/domains/needs/need-access.server'
import { canSettle } from '~/domains/needs/policy'
import { otherwiseForm } from '~/domains/needs/schema'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { decisionsIn } from '~/domains/privacy/decisions'
import { wrongChoices } from '~/domains/privacy/shown-trace'
import { UndecidedText } from '~/domains/privacy/ui/undecided-text'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { mostFieldsWithTraces } from '~/platform/form-bounds'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { CheckboxGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { useSendingAddress } from '~/ui/form/use-sending-address'
import { pageMeta } from '~/ui/page-meta'
import { NeedBreadcrumbs } from '~/domains/needs/ui/need-breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { replyUnsent, replyWithTraces } from '../reply-with-traces.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'need.answer')
  if (!canSettle(viewer, need)) throw await forbidden(visit, 'need.answer', need.id)
  return {
    page: { title: translator(visit.language)('needs:otherwise.title') },
    id: need.id,
    tools: await findEntryNames(),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'need.answer')
  const sent = await readForm(request, mostFieldsWithTraces)
  const about = { language: viewer.language, objectId: need.id }
  const submission = parseWithZod(sent, { schema: otherwiseForm })
  if (submission.status !== 'success')
    return replyUnsent(submission, { ...about, field: 'outcome' }, sent)
  const { value } = submission
  const offered = (await findEntryNames(value.tools)).map(({ slug }) => slug)
  const decisions = decisionsIn(sent)
  const answered = await answerOtherwise(viewer, need.id, value, offered, visit.now, decisions)
  if (!answered.ok) {
    return replyWithTraces(submission, answered, { ...about, text: value.outcome }, sent)
  }
  return redirectWithNotice(`/needs/${need.id}`, 'need-answered')
}

export const meta = pageMeta

export default function AnswerOtherwise() {
  const { page, id, tools: offered } = useLoaderData<typeof loader>()
  const { t } = useTranslation('needs')
  const reply = useActionData<typeof action>()
  const [form, { outcome, tools }] = useReply<typeof otherwiseForm>(reply)
  return (
    <div className="page">
      <NeedBreadcrumbs id={id} />
      <PageHeading title={page.title} lead={t('otherwise.lead')} />
      <form
        className="form"
        method="post"
        action={useSendingAddress(`/needs/${id}/answer`)}
        {...getFormProps(form)}
      >
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={[
            { field: outcome, label: t('otherwise.outcome') },
            { field: tools, label: t('otherwise.tools') },
            ...wrongChoices(reply?.shown?.traces ?? []),
          ]}
        />
        <TextArea
          field={outcome}
          label={t('otherwise.outcome')}
          hint={t('otherwise.outcomeHint')}
          rows={6}
        />
        {offered.length > 0 && (
          <CheckboxGroup
            field={tools}
            label={t('otherwise.tools')}
            optional
            options={offered.map(({ slug, name, summary }) => ({
              value: slug,
              label: name,
              hint: summary,
            }))}
          />
        )}
        {reply?.shown && <UndecidedText shown={reply.shown} />}
        <Button>{t('otherwise.submit')}</Button>
      </form>
    </div>
  )
}
