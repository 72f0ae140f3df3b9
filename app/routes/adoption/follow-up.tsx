import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { adoptionFor } from '~/domains/adoption/access.server'
import { answerFollowUp } from '~/domains/adoption/answer-follow-up.server'
import { canSpeakForAdopter } from '~/domains/adoption/policy'
import { leastTogether } from '~/domains/adoption/public-uses'
import { listFollowUps } from '~/domains/adoption/queries-follow-ups.server'
import { retirementOf } from '~/domains/adoption/retirement-of.server'
import { followUpForm } from '~/domains/adoption/schema'
import { RetiredNotice } from '~/domains/adoption/ui/retired-notice'
import { FollowUpFields, useFollowUpLabels } from '~/domains/adoption/ui/follow-up-fields'
import { forbidden, notFound } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatShortDay } from '~/shared/instants'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const kind = 'follow-up.answer'
  const { adoption, standing } = await adoptionFor(visit, request, params.adoption, kind)
  if (!canSpeakForAdopter(standing)) throw await forbidden(visit, kind, adoption.id)
  const followUps = await listFollowUps(adoption.id)
  const followUp = followUps.find(({ days }) => String(days) === params.days)
  if (!followUp) throw await notFound(visit, kind, adoption.id)
  const { days, dueAt, answeredAt } = followUp
  const t = translator(visit.language)
  const isLast = adoption.toolStage === 'retired'
  return {
    page: {
      title: t(isLast ? 'adoption:followUpPage.last' : 'adoption:followUpPage.title', {
        days,
        tool: adoption.toolName,
      }),
    },
    retired: await retirementOf(adoption),
    answered: answeredAt !== null,
    dueOn: dueAt > visit.now ? formatShortDay(dueAt, visit.timeZone, visit.language) : null,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const kind = 'follow-up.answer'
  const { viewer, adoption } = await adoptionFor(visit, request, params.adoption, kind)
  const submission = parseWithZod(await readForm(request), { schema: followUpForm })
  if (submission.status !== 'success') return submission.reply()
  const of = { adoption: adoption.id, days: Number(params.days) }
  const answered = await answerFollowUp(viewer, of, submission.value, visit.now)
  if (!answered.ok) return replyWith(submission, answered)
  return redirectWithNotice(`/adoptions/${adoption.id}`, 'follow-up-answered')
}

export const meta = pageMeta

export default function FollowUp() {
  const { page, retired, answered, dueOn } = useLoaderData<typeof loader>()
  const { t } = useTranslation('adoption')
  const [form, fields] = useReply<typeof followUpForm>(useActionData<typeof action>())
  const labels = useFollowUpLabels(fields)
  const refusal = form.errors?.[0]
  return (
    <div className="page">
      <PageHeading title={page.title} lead={t('followUpPage.lead', { least: leastTogether })} />
      {retired && <RetiredNotice retired={retired} />}
      {answered && <Notice kind="done" title={t('followUpPage.answered')} />}
      {dueOn && <Notice kind="info" title={t('followUpPage.notDue', { day: dueOn })} />}
      {!answered && !dueOn && (
        <form className="form" method="post" {...getFormProps(form)}>
          <ErrorSummary refusal={refusal && refusalText(t, refusal)} fields={labels} />
          <FollowUpFields fields={fields} />
          <Button>{t('followUpPage.submit')}</Button>
        </form>
      )}
    </div>
  )
}
