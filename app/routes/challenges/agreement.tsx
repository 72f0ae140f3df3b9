import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findPending } from '~/domains/approvals/queries.server'
import { readApproval } from '~/domains/approvals/read-approval.server'
import { approvalForm } from '~/domains/approvals/schema'
import { ApprovalForm } from '~/domains/approvals/ui/approval-form'
import { WaitingApproval } from '~/domains/approvals/ui/waiting-approval'
import { agreementDeed } from '~/domains/challenges/agreement-deed'
import { completeness } from '~/domains/challenges/completeness'
import { decideAgreement } from '~/domains/challenges/decide-agreement.server'
import { ledOn } from '~/domains/challenges/challenge-access.server'
import { canAgree, canSee } from '~/domains/challenges/policy'
import { listAnswers } from '~/domains/challenges/queries-answers.server'
import { findHarmMark } from '~/domains/challenges/queries-harm.server'
import { findPlaceById } from '~/domains/challenges/queries-places.server'
import { findStanding, findAgreeing } from '~/domains/challenges/queries-standing.server'
import { findChallenge } from '~/domains/challenges/queries.server'
import { isPublic } from '~/domains/challenges/rules'
import { KeptWords } from '~/domains/challenges/ui/kept-words'
import { MarkedRisk } from '~/domains/challenges/ui/marked-risk'
import { ReviewedAnswers } from '~/domains/challenges/ui/reviewed-answers'
import { forbidden, notFound, refused, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatInstant } from '~/shared/instants'
import { replyWith } from '~/ui/form/reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Part } from '~/ui/part'
import { Section } from '~/ui/section'
import { showKeptWords } from './show-kept-words.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const challenge = await findChallenge(params.challenge!)
  if (!challenge || challenge.concealedAt)
    throw (await ledOn(visit, params.challenge!)) ?? (await notFound(visit, 'challenge.agree'))
  const { id, slug, title, language, state } = challenge
  const what = { kind: 'brief-publication', objectId: id } as const
  const waiting = await findPending(what)
  const deed = waiting && agreementDeed.parse(waiting.deed)
  const place = deed && (await findPlaceById(deed.datathonId))
  const datathonId = place?.datathonId ?? challenge.datathonId
  const entitled = datathonId ? await findAgreeing({ ...challenge, datathonId }) : { ids: [] }
  const { now } = visit
  const reader = { viewer, now, language: visit.language }
  const { pending, others, isDecider, bar } = await readApproval(what, entitled, reader)
  const standing = await findStanding(viewer, challenge)
  if (bar) throw await forbidden(visit, 'challenge.agree', id, bar)
  // Whoever stands in for somebody may have no part in the brief but this.
  const seen = canSee(viewer, challenge, standing) || (isDecider && pending !== null)
  if (!seen) throw await notFound(visit, 'challenge.agree', id)
  if (!isDecider || !canAgree(viewer, standing)) throw await forbidden(visit, 'challenge.agree', id)
  const mark = await findHarmMark(id)
  // What was decided or taken back is told among what was asked for.
  if (!pending || !mark || !place)
    throw redirectWithNotice(
      isPublic(state) ? `/challenges/${slug}` : '/me/approvals',
      'approval-over',
    )
  const answers = await listAnswers(id)
  return {
    page: { title: translator(visit.language)('challenges:agreement.title'), of: title },
    brief: { title, language, datathon: place.datathonName, inDatathon: place.datathonSlug },
    isVerified: challenge.organizationStatus === 'verified',
    mark: {
      reason: mark.reason,
      marker: mark.marker,
      when: formatInstant(mark.markedAt, visit.timeZone, visit.language),
    },
    answers,
    parts: completeness(answers),
    kept: await showKeptWords(challenge),
    pending,
    others,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const sent = await readForm(request)
  const submission = parseWithZod(sent, { schema: approvalForm })
  if (submission.status !== 'success') return submission.reply()
  const decided = await decideAgreement(viewer, params.challenge!, submission.value, visit.now)
  // The page would have nothing to decide on any more: why is told, and what was typed is given back.
  if (!decided.ok && decided.refusal === 'already-decided') refused(visit, decided.refusal, sent)
  if (!decided.ok) return replyWith(submission, decided)
  const { became, slug } = decided.value
  if (became === 'refused') return redirectWithNotice('/me/approvals', 'approval-refused')
  if (became === 'ready') return redirectWithNotice('/me/approvals', 'challenge-ready')
  return redirectWithNotice(`/challenges/${slug}`, 'challenge-published')
}

export const meta = pageMeta

export default function Agreement() {
  const { page, brief, isVerified, mark, answers, parts, kept, pending, others } =
    useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t, i18n } = useTranslation(['challenges', 'assessment'])
  const lang = brief.language === i18n.language ? undefined : brief.language
  // What is marked is read first.
  const harmFirst = [...parts].sort(
    (a, b) => Number(b.section === 'harm') - Number(a.section === 'harm'),
  )
  return (
    <div className="page">
      <PageHeading
        title={page.title}
        by={<span lang={lang}>{brief.title}</span>}
        lead={t('challenges:agreement.lead', { datathon: brief.datathon })}
      />
      <WaitingApproval pending={pending} others={others} datathon={brief.inDatathon} />
      <MarkedRisk mark={mark} />
      {!isVerified && <Notice>{t('challenges:review.unverified')}</Notice>}
      {harmFirst.map((part) => (
        <Part key={part.section} title={t(`assessment:sections.${part.section}`)}>
          <ReviewedAnswers part={part} answers={answers} lang={lang} />
          <KeptWords
            words={kept.filter(({ section }) => section === part.section)}
            language={brief.language}
          />
        </Part>
      ))}
      {!pending.isOwn && (
        <Section title={t('challenges:agreement.word')}>
          <ApprovalForm kind="brief-publication" reply={reply} back="/me/approvals" />
        </Section>
      )}
    </div>
  )
}
