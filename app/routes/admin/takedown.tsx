import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { canReviewContest } from '~/domains/accountability/policy'
import { findTakedown } from '~/domains/accountability/queries-takedowns.server'
import { reviewTakedown } from '~/domains/accountability/review-takedown.server'
import { reviewForm } from '~/domains/accountability/schema'
import { tellTakedown } from '~/domains/accountability/told-takedown'
import { findPlaces, findTakenDownTitles } from '~/domains/accountability/titles.server'
import { TakedownFacts } from '~/domains/accountability/ui/takedown-facts'
import { administering, notFound } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { isUuid } from '~/shared/uuid'
import { Button } from '~/ui/button'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = await administering(visit, request, 'takedown.read')
  const takedown = isUuid(params.takedown!) ? await findTakedown(params.takedown!) : undefined
  if (!takedown) throw await notFound(visit, 'takedown.read')
  const { contestedAt, review, restoredAt } = takedown
  const contested = contestedAt !== null && review === null && restoredAt === null
  return {
    page: { title: translator(visit.language)('reports:admin.takedown') },
    contested,
    isOwn: contested && !canReviewContest(viewer, takedown),
    takedown: tellTakedown(
      takedown,
      {
        title: (await findTakenDownTitles([takedown]))[takedown.path],
        place: (await findPlaces([takedown.path]))[takedown.path],
      },
      viewer,
      visit.language,
    ),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = await administering(visit, request, 'takedown.review')
  if (!isUuid(params.takedown!)) throw await notFound(visit, 'takedown.review')
  const submission = parseWithZod(await readForm(request), { schema: reviewForm })
  if (submission.status !== 'success') return submission.reply()
  const done = await reviewTakedown(viewer, params.takedown!, submission.value, visit.now)
  if (!done.ok) return replyWith(submission, done)
  return redirectWithNotice('/admin/reports', 'takedown-reviewed')
}

export const meta = pageMeta

export default function AdminTakedown() {
  const { page, contested, isOwn, takedown } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['reports', 'refusals'])
  const reply = useActionData<typeof action>()
  const [form, { review, note }] = useReply<typeof reviewForm>(reply)
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/admin/reports', label: t('reports:admin.title') }]} />
      <PageHeading title={page.title} />
      <TakedownFacts takedown={takedown} />
      {isOwn && <Notice kind="needs">{t('reports:admin.own')}</Notice>}
      {!isOwn && !takedown.isRestored && (
        <Section title={t(contested ? 'reports:admin.answer' : 'reports:admin.restore')}>
          <form className="form" method="post" {...getFormProps(form)}>
            <ErrorSummary
              refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
              fields={[
                ...(contested ? [{ field: review, label: t('reports:facts.decision') }] : []),
                { field: note, label: t('reports:admin.note') },
              ]}
            />
            {contested ? (
              <RadioGroup
                field={review}
                label={t('reports:facts.decision')}
                options={(['upheld', 'restored'] as const).map((value) => ({
                  value,
                  label: t(`reports:reviews.${value}`),
                }))}
              />
            ) : (
              <input type="hidden" name={review.name} value="restored" />
            )}
            <TextArea
              field={note}
              label={t('reports:admin.note')}
              hint={t('reports:admin.answerHint')}
              rows={4}
            />
            <Button>{t(contested ? 'reports:admin.submit' : 'reports:reviews.restored')}</Button>
          </form>
        </Section>
      )}
    </div>
  )
}
