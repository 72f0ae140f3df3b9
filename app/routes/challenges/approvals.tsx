import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { needsApproval } from '~/domains/challenges/approvals'
import { approveAnswer } from '~/domains/challenges/approve-answer.server'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { canApprove } from '~/domains/challenges/policy'
import { listAnswers } from '~/domains/challenges/queries-answers.server'
import { listSources, listWaitingLanguages } from '~/domains/challenges/queries-approvals.server'
import { readTitle } from '~/domains/challenges/read-titles.server'
import { isEditable, isPublic } from '~/domains/challenges/rules'
import { approvalForm } from '~/domains/challenges/schema'
import { AnswersToApprove } from '~/domains/challenges/ui/answers-to-approve'
import { findNeed, listVoices } from '~/domains/needs/queries.server'
import { VoiceKeeping } from '~/domains/needs/ui/voice-keeping'
import { forbidden, refused, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/form/error-summary'
import { pageMeta } from '~/ui/page-meta'
import { BriefBreadcrumbs } from '~/domains/challenges/ui/brief-breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'
import { calledLanguage } from './called-language.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, state, language, needId } = challenge
  if (!canApprove(viewer, standing)) throw await forbidden(visit, 'challenge.approve-answer', id)
  const t = translator(visit.language)
  const answers = await listAnswers(id)
  const need = needId && standing.tells ? await findNeed(needId) : undefined
  return {
    page: { title: t('needs:approvals.title'), description: t('needs:approvals.description') },
    crumb: { slug, ...(await readTitle(challenge, visit.language)) },
    brief: { slug, language },
    waiting: isEditable(state)
      ? (await listSources(id)).filter(needsApproval).map((source) => ({
          question: source.question,
          version: source.version,
          writtenAs: source.writtenAs,
          answer: answers[source.question],
        }))
      : [],
    languages: isEditable(state)
      ? (await listWaitingLanguages(id)).map(({ language: tag, count }) => ({
          tag,
          name: calledLanguage(tag, visit),
          count,
        }))
      : [],
    voices:
      need && (await listVoices(need.id)).length > 0
        ? { need: need.id, keeps: need.keepsVoices, isPublished: isPublic(state) }
        : null,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: approvalForm })
  if (submission.status === 'error') throw new Response(null, { status: 400 })
  // A button that is only shown again, after its session had ended, approves nothing.
  if (submission.status !== 'success') return { refusal: null }
  const slug = params.challenge!
  const approved = await approveAnswer(viewer, slug, submission.value, visit.now)
  // Other words stand there now: the page shows them, and says so.
  if (!approved.ok && approved.refusal === 'answer-changed') return { refusal: approved.refusal }
  if (!approved.ok) throw refused(visit, approved.refusal)
  return redirectWithNotice(`/challenges/${slug}/approvals`, 'answer-approved')
}

export const meta = pageMeta

export default function Approvals() {
  const { page, crumb, brief, waiting, languages, voices } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t } = useTranslation(['needs', 'challenges'])
  return (
    <div className="page">
      <BriefBreadcrumbs brief={crumb} />
      <PageHeading
        title={page.title}
        lead={t('needs:approvals.lead')}
        by={<Words language={crumb.language}>{crumb.title}</Words>}
      />
      <ErrorSummary fields={[]} refusal={answered?.refusal && refusalText(t, answered.refusal)} />
      {waiting.length > 0 && (
        <AnswersToApprove slug={brief.slug} waiting={waiting} language={brief.language} />
      )}
      {languages.length > 0 && (
        <Section title={t('needs:approvals.languages')}>
          <p>{t('needs:approvals.languagesHint')}</p>
          <Rows
            rows={languages.map(({ tag, name, count }) => ({
              key: tag,
              title: name,
              href: `/challenges/${brief.slug}/translations/${tag}`,
              by: t('needs:approvals.parts', { count }),
            }))}
          />
        </Section>
      )}
      {waiting.length + languages.length === 0 && (
        <EmptyState
          level={2}
          title={t('needs:approvals.none')}
          action={
            <LinkButton href={`/challenges/${brief.slug}`}>
              {t('needs:approvals.toBrief')}
            </LinkButton>
          }
        >
          {t('needs:approvals.noneHint')}
        </EmptyState>
      )}
      {voices && (
        <Section title={t('needs:approvals.voices')}>
          <VoiceKeeping {...voices} />
        </Section>
      )}
    </div>
  )
}
