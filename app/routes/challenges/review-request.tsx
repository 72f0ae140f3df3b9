import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findWhatMayServe } from '~/domains/catalog/find-what-may-serve.server'
import { FoundTools } from '~/domains/catalog/ui/found-tools'
import { canBeSent } from '~/domains/challenges/before-review'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { completeness, missingAnswers } from '~/domains/challenges/completeness'
import { countOpenTraces } from '~/domains/challenges/count-open-traces.server'
import { canSubmit } from '~/domains/challenges/policy'
import { listAnswers } from '~/domains/challenges/queries-answers.server'
import { countUnapproved } from '~/domains/challenges/queries-approvals.server'
import { countOpenComments } from '~/domains/challenges/queries-review.server'
import { findReuseCheck } from '~/domains/challenges/queries-reuse.server'
import { minutesForAll } from '~/domains/challenges/questions'
import { readTitle } from '~/domains/challenges/read-titles.server'
import { areFactsEditable } from '~/domains/challenges/rules'
import { reviewRequestForm } from '~/domains/challenges/schema'
import { submitChallenge } from '~/domains/challenges/submit-challenge.server'
import { keepReuseReason } from '~/domains/challenges/keep-reuse-reason.server'
import { MissingForReview } from '~/domains/challenges/ui/missing-for-review'
import { SectionList } from '~/domains/challenges/ui/section-list'
import { SendForm } from '~/domains/challenges/ui/send-form'
import { readForWhom } from '~/domains/incubation/read-for-whom.server'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { decisionsIn } from '~/domains/privacy/decisions'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { mostFieldsWithTraces } from '~/platform/form-bounds'
import { readForm } from '~/platform/read-form'
import { ErrorSummary } from '~/ui/form/error-summary'
import { Layout } from '~/ui/layout'
import { pageMeta } from '~/ui/page-meta'
import { BriefBreadcrumbs } from '~/domains/challenges/ui/brief-breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { replyUnsent, replyWithTraces } from '../reply-with-traces.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, state } = challenge
  if (!canSubmit(viewer, standing)) throw await forbidden(visit, 'challenge.submit', id)
  if (!areFactsEditable(state) && !visit.sent) throw redirect(`/challenges/${slug}`)
  const answers = await listAnswers(id)
  const last = await findReuseCheck(id)
  const found = await findWhatMayServe({ ...challenge, answers })
  const parts = completeness(answers)
  return {
    page: { title: translator(visit.language)('challenges:send.title') },
    brief: { slug, ...(await readTitle(challenge, visit.language)) },
    organizationStatus: challenge.organizationStatus,
    parts,
    missing: missingAnswers(answers),
    openComments: await countOpenComments(id),
    optionalMinutes: minutesForAll(
      parts.flatMap(({ open, required }) => open.filter((key) => !required.includes(key))),
    ),
    unapproved: await countUnapproved(id),
    openTraces: await countOpenTraces(challenge, answers),
    found,
    // Not part of what is recorded: the team's own words, which go where they go.
    forWhom: await readForWhom(found.map((tool) => tool.id)),
    /** What was said when it was sent before, of the tools that there were then. */
    before: last?.reason ? { reason: last.reason, seen: last.found.map((tool) => tool.id) } : null,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge } = await seenChallenge(visit, params.challenge!, 'challenge.submit')
  const about = { language: challenge.language, objectId: challenge.id }
  const sent = await readForm(request, mostFieldsWithTraces)
  const submission = parseWithZod(sent, { schema: reviewRequestForm })
  if (submission.status !== 'success')
    return replyUnsent(submission, { ...about, field: 'reason' }, sent)
  const { seen, alike } = submission.value
  // Said by a button, in the language of the brief, with which it is published.
  const none = alike && translator(challenge.language)('challenges:send.reuse.noneAlikeReason')
  const reason = submission.value.reason || none || ''
  const { slug } = challenge
  const found = await findWhatMayServe({ ...challenge, answers: await listAnswers(challenge.id) })
  const decisions = decisionsIn(sent)
  const reuse = { found, seen, reason }
  const submitted = await submitChallenge(viewer, slug, visit.now, reuse, decisions)
  if (!submitted.ok) {
    if (submitted.field === undefined) await keepReuseReason(viewer, slug, reuse, visit.now)
    return replyWithTraces(submission, submitted, { ...about, text: reason }, sent)
  }
  return redirectWithNotice(`/challenges/${slug}`, 'challenge-submitted')
}

export const meta = pageMeta

export default function ReviewRequest() {
  const shown = useLoaderData<typeof loader>()
  const { page, brief, parts, found, forWhom, before } = shown
  const reply = useActionData<typeof action>()
  const { t } = useTranslation('challenges')
  const sentWith = reply?.initialValue?.seen
  const seen = Array.isArray(sentWith) ? (sentWith as string[]) : before?.seen
  const isComplete = shown.missing.length === 0 && shown.optionalMinutes > 0
  const isReady = canBeSent(shown)
  const tools = found.length > 0 && (
    <>
      <p>{t('send.reuse.lead')}</p>
      <FoundTools tools={found} seen={seen} forWhom={forWhom} />
    </>
  )
  // What is wrong with what was sent is read first.
  const isRefused = isReady && reply !== undefined
  const asksReuse = found.length > 0 && !before
  const sending = (isReady || tools) && (
    <Section title={t('send.reuse.title')} id="reuse">
      {isReady ? (
        <SendForm reply={reply} before={before?.reason ?? ''} foundIds={found.map(({ id }) => id)}>
          {tools}
        </SendForm>
      ) : (
        tools
      )}
    </Section>
  )
  return (
    <div className="page">
      <BriefBreadcrumbs brief={brief} />
      <PageHeading title={page.title} lead={t('send.lead')} />
      <Layout
        kind="working"
        aside={
          <Section id="more" title={t(isComplete ? 'send.more' : 'send.sections')}>
            {isComplete && <p>{t('send.moreLead')}</p>}
            <SectionList slug={brief.slug} parts={parts} />
          </Section>
        }
      >
        {!isReady && reply?.error?.[''] && (
          <ErrorSummary refusal={refusalText(t, reply.error[''][0]!)} fields={[]}>
            {reply.initialValue?.reason && t('send.reuse.kept')}
          </ErrorSummary>
        )}
        {isRefused && sending}
        <Section title={t(isReady && !asksReuse ? 'send.ready' : 'send.missing')}>
          <MissingForReview {...shown} slug={brief.slug} asksReuse={asksReuse} />
        </Section>
        {!isRefused && sending}
      </Layout>
    </div>
  )
}
