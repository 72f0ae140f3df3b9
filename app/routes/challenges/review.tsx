import { randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findLastWord, findPending } from '~/domains/approvals/queries.server'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { commentOnSection } from '~/domains/challenges/comment-on-section.server'
import { completeness, missingAnswers } from '~/domains/challenges/completeness'
import {
  canLiftHarm,
  canMarkHarm,
  canPublish,
  canPublishUnmarked,
  canReview,
} from '~/domains/challenges/policy'
import { listAnswers } from '~/domains/challenges/queries-answers.server'
import { countUnapproved } from '~/domains/challenges/queries-approvals.server'
import { findHarmMark, listLiftedMarks } from '~/domains/challenges/queries-harm.server'
import { findReadyPlace } from '~/domains/challenges/queries-ready.server'
import { listComments, listReplies } from '~/domains/challenges/queries-review.server'
import { readTitle } from '~/domains/challenges/read-titles.server'
import { isPublic, needsSecond } from '~/domains/challenges/rules'
import { commentForm } from '~/domains/challenges/schema'
import { ReuseRecord } from '~/domains/catalog/ui/reuse-record'
import { shownComments } from '~/domains/challenges/shown-comment'
import { ChallengeState } from '~/domains/challenges/ui/challenge-state'
import { CommentForm, SettleForm } from '~/domains/challenges/ui/comment-form'
import { HarmMark } from '~/domains/challenges/ui/harm-mark'
import { KeptWords } from '~/domains/challenges/ui/kept-words'
import { ReviewComments } from '~/domains/challenges/ui/review-comments'
import { ReviewedAnswers } from '~/domains/challenges/ui/reviewed-answers'
import { ReviewDecisions } from '~/domains/challenges/ui/review-decisions'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatDay, formatInstant } from '~/shared/instants'
import { replyWith } from '~/ui/form/reply'
import { Layout } from '~/ui/layout'
import { pageMeta } from '~/ui/page-meta'
import { BriefBreadcrumbs } from '~/domains/challenges/ui/brief-breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { showKeptWords } from './show-kept-words.server'
import { Part } from '~/ui/part'
import { showReuse } from './shown-reuse.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, state, language, submittedAt } = challenge
  if (!canReview(viewer, standing)) throw await forbidden(visit, 'challenge.comment', id)
  const named = await readTitle(challenge, visit.language)
  const answers = await listAnswers(id)
  const comments = shownComments(await listComments(id), await listReplies(id), visit)
  const mark = await findHarmMark(id)
  const ready = await findReadyPlace(id)
  const what = { kind: 'brief-publication', objectId: id } as const
  const pending = await findPending(what)
  const word = mark && (await findLastWord(what, mark.markedAt))
  const lifted = await listLiftedMarks(id)
  const at = (instant: Date) => formatInstant(instant, viewer.timeZone, visit.language)
  return {
    page: { title: translator(visit.language)('challenges:review.title', { title: named.title }) },
    crumb: { slug, ...named },
    brief: { slug, state, language },
    waitingSince: submittedAt && formatDay(submittedAt, viewer.timeZone, visit.language),
    isVerified: challenge.organizationStatus === 'verified',
    isRefused: challenge.organizationStatus === 'refused',
    organization: { slug: challenge.organizationSlug, name: challenge.organizationName },
    answers,
    comments,
    once: randomUUID(),
    reuse: await showReuse(id, visit),
    openCount: comments.filter(({ settled }) => !settled).length,
    parts: completeness(answers),
    missing: missingAnswers(answers),
    unapproved: await countUnapproved(id),
    mayPublish: canPublish(viewer, standing),
    kept: await showKeptWords(challenge),
    harm: {
      mark: mark ? { reason: mark.reason, marker: mark.marker, when: at(mark.markedAt) } : null,
      lifted: lifted.map(({ liftedAt, liftedReason, ...each }) => ({
        ...each,
        liftedReason: liftedReason ?? '',
        when: liftedAt ? at(liftedAt) : '',
      })),
      may: {
        mark: canMarkHarm(viewer, standing) && !isPublic(state),
        lift: mark !== undefined && canLiftHarm(viewer, standing, mark) && !isPublic(state),
        leaves: mark !== undefined && mark.markedBy === viewer.id && !isPublic(state),
      },
    },
    needsSecond: needsSecond(mark),
    waitsForSecond: pending !== null && visit.now < pending.expiresAt,
    word: word?.decidedAt
      ? {
          agrees: word.decision === 'approved',
          reason: word.decisionReason ?? '',
          who: word.decider,
          when: at(word.decidedAt),
        }
      : null,
    leaves: !mark && canPublish(viewer, standing) && !canPublishUnmarked(viewer, lifted),
    ready: ready ? { datathon: ready.name, when: at(ready.readyAt) } : null,
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
  const { page, crumb, brief, waitingSince, organization, answers, parts, comments, reuse } = shown
  const reply = useActionData<typeof action>()
  const { t, i18n } = useTranslation(['challenges', 'assessment'])
  const lang = brief.language === i18n.language ? undefined : brief.language
  return (
    <div className="page">
      <BriefBreadcrumbs brief={crumb} />
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
        {parts.map((part) => (
          <Part
            key={part.section}
            id={part.section}
            title={t(`assessment:sections.${part.section}`)}
          >
            <ReviewedAnswers part={part} answers={answers} lang={lang} />
            <KeptWords
              words={shown.kept.filter(({ section }) => section === part.section)}
              language={brief.language}
            />
            {part.section === 'harm' && <HarmMark slug={brief.slug} {...shown.harm} />}
            <ReviewComments
              slug={brief.slug}
              comments={comments.filter(({ section }) => section === part.section)}
              action={({ id, settled }) => !settled && <SettleForm slug={brief.slug} id={id} />}
            />
            <CommentForm
              section={part.section}
              isOver={isPublic(brief.state)}
              once={shown.once}
              reply={reply}
            />
          </Part>
        ))}
        {reuse && <ReuseRecord record={reuse} language={brief.language} />}
      </Layout>
    </div>
  )
}
