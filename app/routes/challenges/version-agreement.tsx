import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { approvalForm } from '~/domains/approvals/schema'
import { ApprovalForm } from '~/domains/approvals/ui/approval-form'
import { WaitingApproval } from '~/domains/approvals/ui/waiting-approval'
import { differencesOf } from '~/domains/challenges/answer-differences'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { decideVersion } from '~/domains/challenges/decide-version.server'
import { canAgree } from '~/domains/challenges/policy'
import { findHarmMark } from '~/domains/challenges/queries-harm.server'
import { findPublishedVersion } from '~/domains/challenges/queries-versions.server'
import { findQuestion } from '~/domains/challenges/questions'
import { readBrief } from '~/domains/challenges/read-brief.server'
import { changedTranslations } from '~/domains/challenges/translations'
import { readTitle } from '~/domains/challenges/read-titles.server'
import { BriefBreadcrumbs } from '~/domains/challenges/ui/brief-breadcrumbs'
import { Differences } from '~/domains/challenges/ui/differences'
import { MarkedRisk } from '~/domains/challenges/ui/marked-risk'
import { Refused } from '~/domains/challenges/ui/second-for-version'
import { TranslationDifferences } from '~/domains/challenges/ui/translation-differences'
import { versionDeed } from '~/domains/challenges/version-deed'
import { forbidden, refused, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatInstant } from '~/shared/instants'
import { replyWith } from '~/ui/form/reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { secondForVersion } from './second-for-version.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, language } = challenge
  const published = await findPublishedVersion(id)
  if (!published) throw redirect(`/challenges/${slug}`)
  const second = await secondForVersion(visit, viewer, challenge, published.publishedAt)
  if (!second.isDecider || !canAgree(viewer, standing))
    throw await forbidden(visit, 'challenge.agree-to-version', id, second.bar)
  const mark = await findHarmMark(id)
  // What was decided or taken back is told among what was asked for.
  if (!second.pending || !mark) throw redirectWithNotice('/me/approvals', 'approval-over')
  const { from } = versionDeed.parse(second.deed)
  const brief = { slug, language }
  const named = await readTitle(challenge, visit.language)
  const t = translator(visit.language)
  const { content } = await readBrief(challenge)
  const changed = differencesOf(published.content.answers, content.answers)
  // What is marked is read first.
  const onHarm = (key: string) => findQuestion(key)?.section === 'harm'
  const shown = [...changed].sort((a, b) => Number(onHarm(b.key)) - Number(onHarm(a.key)))
  return {
    page: { title: t('challenges:versionAgreement.title'), of: named.title },
    crumb: { slug, ...named },
    brief,
    mark: {
      reason: mark.reason,
      marker: mark.marker,
      when: formatInstant(mark.markedAt, visit.timeZone, visit.language),
    },
    pending: second.pending,
    others: second.others,
    /** Nobody decides on what they were not asked about. */
    version: second.isStale
      ? null
      : {
          from,
          changed: shown,
          before: published.content.answers,
          after: content.answers,
          /** Why somebody else said no before. */
          refusal: second.refusal,
          translations: changedTranslations(published.content.translations, content.translations),
        },
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const sent = await readForm(request)
  const submission = parseWithZod(sent, { schema: approvalForm })
  if (submission.status !== 'success') return submission.reply()
  const { value } = submission
  const decided = await decideVersion(viewer, params.challenge!, value, visit.now)
  // The page would have nothing to decide on any more: why is told, and what was typed is given back.
  if (!decided.ok && decided.refusal === 'already-decided') refused(visit, decided.refusal, sent)
  if (!decided.ok) return replyWith(submission, decided)
  if (value.decision === 'refused') return redirectWithNotice('/me/approvals', 'approval-refused')
  return redirectWithNotice(`/challenges/${params.challenge}`, 'version-published')
}

export const meta = pageMeta

export default function VersionAgreement() {
  const { page, crumb, brief, mark, pending, others, version } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t, i18n } = useTranslation('challenges')
  const lang = brief.language === i18n.language ? undefined : brief.language
  return (
    <div className="page">
      <BriefBreadcrumbs brief={crumb} />
      <PageHeading title={page.title} lead={t('versionAgreement.lead')} />
      {version && <WaitingApproval pending={pending} others={others} />}
      <MarkedRisk mark={mark} />
      {version ? (
        <>
          {version.refusal !== null && <Refused reason={version.refusal} />}
          <Section title={t('version.changed')}>
            <Differences
              questions={version.changed}
              before={{
                label: t('history.before', { number: version.from }),
                answers: version.before,
              }}
              after={{
                label: t('history.before', { number: version.from + 1 }),
                answers: version.after,
              }}
              lang={lang}
            />
            <TranslationDifferences translations={version.translations} />
          </Section>
          {!pending.isOwn && (
            <Section title={t('agreement.word')}>
              <ApprovalForm kind="brief-version" reply={reply} back="/me/approvals" />
            </Section>
          )}
        </>
      ) : (
        <Notice kind="needs" title={t('versionAgreement.stale')}>
          <a href="/me/approvals">{t('versionAgreement.back')}</a>
        </Notice>
      )}
    </div>
  )
}
