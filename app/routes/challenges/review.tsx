import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { commentOnSection } from '~/domains/challenges/comment-on-section.server'
import { completeness, missingAnswers } from '~/domains/challenges/completeness'
import { canPublish, canReview } from '~/domains/challenges/policy'
import { listAnswers } from '~/domains/challenges/queries-answers.server'
import { countUnapproved } from '~/domains/challenges/queries-approvals.server'
import { listComments } from '~/domains/challenges/queries-review.server'
import { commentForm } from '~/domains/challenges/schema'
import { ReuseRecord } from '~/domains/catalog/ui/reuse-record'
import { shownComment } from '~/domains/challenges/shown-comment'
import { ChallengeState } from '~/domains/challenges/ui/challenge-state'
import { CommentForm, SettleForm } from '~/domains/challenges/ui/comment-form'
import { ReviewComments } from '~/domains/challenges/ui/review-comments'
import { ReviewedAnswers } from '~/domains/challenges/ui/reviewed-answers'
import { ReviewDecisions } from '~/domains/challenges/ui/review-decisions'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatDay } from '~/shared/instants'
import { replyWith } from '~/ui/form/reply'
import { Layout } from '~/ui/layout'
import { pageMeta } from '~/ui/page-meta'
import { BriefBreadcrumbs } from '~/domains/challenges/ui/brief-breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Part } from '~/ui/part'
import { showReuse } from './shown-reuse.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, title, state, language, submittedAt } = challenge
  if (!canReview(viewer, standing)) throw await forbidden(visit, 'challenge.comment', id)
  const answers = await listAnswers(id)
  const comments = (await listComments(id)).map((comment) => shownComment(comment, visit))
  return {
    page: { title: translator(visit.language)('challenges:review.title', { title }) },
    brief: { slug, title, state, language },
    waitingSince: submittedAt && formatDay(submittedAt, viewer.timeZone, visit.language),
    isVerified: challenge.organizationStatus === 'verified',
    organization: { slug: challenge.organizationSlug, name: challenge.organizationName },
    answers,
    comments,
    reuse: await showReuse(id, visit),
    openCount: comments.filter(({ settled }) => !settled).length,
    parts: completeness(answers),
    missing: missingAnswers(answers),
    unapproved: await countUnapproved(id),
    mayPublish: canPublish(viewer, standing),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: commentForm })
  if (submission.status !== 'success') return submission.reply()
  const { section } = submission.value
  const said = await commentOnSection(viewer, params.challenge!, submission.value, visit.now)
  if (!said.ok) return replyWith(submission, said)
  return redirectWithNotice(
    `/challenges/${params.challenge}/review#${section}`,
    'challenge-commented',
  )
}

export const meta = pageMeta

export default function ReviewChallenge() {
  const shown = useLoaderData<typeof loader>()
  const { page, brief, waitingSince, organization, answers, parts, comments, reuse } = shown
  const reply = useActionData<typeof action>()
  const { t, i18n } = useTranslation(['challenges', 'assessment'])
  const lang = brief.language === i18n.language ? undefined : brief.language
  return (
    <div className="page">
      <BriefBreadcrumbs brief={brief} />
      <PageHeading
        chip={<ChallengeState state={brief.state} />}
        facts={
          brief.state === 'in_review' &&
          waitingSince &&
          t('challenges:review.waiting', { day: waitingSince })
        }
        title={page.title}
        lead={t('challenges:review.lead')}
        by={
          organization.slug && (
            <a href={`/organizations/${organization.slug}`}>{organization.name}</a>
          )
        }
      />
      <Layout kind="reading" aside={<ReviewDecisions {...shown} />}>
        {reuse && <ReuseRecord record={reuse} language={brief.language} />}
        {parts.map((part) => (
          <Part
            key={part.section}
            id={part.section}
            title={t(`assessment:sections.${part.section}`)}
          >
            <ReviewedAnswers part={part} answers={answers} lang={lang} />
            <ReviewComments
              comments={comments.filter(({ section }) => section === part.section)}
              action={(id) => <SettleForm slug={brief.slug} id={id} />}
            />
            <CommentForm section={part.section} reply={reply} />
          </Part>
        ))}
      </Layout>
    </div>
  )
}
