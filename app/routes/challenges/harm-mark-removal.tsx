import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { liftHarmMark } from '~/domains/challenges/lift-harm-mark.server'
import { canLiftHarm } from '~/domains/challenges/policy'
import { findHarmMark } from '~/domains/challenges/queries-harm.server'
import { isPublic } from '~/domains/challenges/rules'
import { harmForm } from '~/domains/challenges/schema'
import { HarmForm } from '~/domains/challenges/ui/harm-form'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatInstant } from '~/shared/instants'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Quote } from '~/ui/quote'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, title, language, state } = challenge
  if (!canLiftHarm(viewer, standing)) throw await forbidden(visit, 'challenge.lift-harm-mark', id)
  const mark = await findHarmMark(id)
  if (isPublic(state) || !mark) throw redirect(`/challenges/${slug}/review#harm`)
  return {
    page: { title: translator(visit.language)('challenges:harm.liftTitle'), of: title },
    brief: { slug, title, language },
    mark: {
      reason: mark.reason,
      marker: mark.marker,
      when: formatInstant(mark.markedAt, visit.timeZone, visit.language),
    },
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: harmForm })
  if (submission.status !== 'success') return submission.reply()
  const lifted = await liftHarmMark(viewer, params.challenge!, submission.value, visit.now)
  if (!lifted.ok) return replyWith(submission, lifted)
  return redirectWithNotice(`/challenges/${params.challenge}/review#harm`, 'harm-mark-lifted')
}

export const meta = pageMeta

export default function LiftHarmMark() {
  const { page, brief, mark } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t } = useTranslation('challenges')
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: `/challenges/${brief.slug}`, label: brief.title, language: brief.language },
          { href: `/challenges/${brief.slug}/review`, label: t('page.review') },
        ]}
      />
      <PageHeading title={page.title} lead={t('harm.liftLead')} />
      <div className="stack prose">
        <Quote by={t('review.by', { who: mark.marker ?? t('review.someone'), when: mark.when })}>
          <span className="typed">{mark.reason}</span>
        </Quote>
      </div>
      <HarmForm slug={brief.slug} reply={reply} does="lift" />
    </div>
  )
}
