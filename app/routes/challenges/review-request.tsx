import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { completeness, missingAnswers } from '~/domains/challenges/completeness'
import { countOpenTraces } from '~/domains/challenges/count-open-traces.server'
import { canSubmit } from '~/domains/challenges/policy'
import { listAnswers } from '~/domains/challenges/queries-answers.server'
import { countUnapproved } from '~/domains/challenges/queries-approvals.server'
import { areFactsEditable } from '~/domains/challenges/rules'
import { submitChallenge } from '~/domains/challenges/submit-challenge.server'
import { OpenTraces } from '~/domains/challenges/ui/open-traces'
import { SectionList } from '~/domains/challenges/ui/section-list'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { Button, LinkButton } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { Layout } from '~/ui/layout'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { BriefBreadcrumbs } from '~/domains/challenges/ui/brief-breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, title, state } = challenge
  if (!canSubmit(viewer, standing)) throw await forbidden(visit, 'challenge.submit', id)
  if (!areFactsEditable(state)) throw redirect(`/challenges/${slug}`)
  if (!challenge.organizationId) throw redirect(`/challenges/${slug}/organization`)
  const answers = await listAnswers(id)
  return {
    page: { title: translator(visit.language)('challenges:send.title') },
    brief: { slug, title },
    isVerified: challenge.organizationStatus === 'verified',
    parts: completeness(answers),
    missing: missingAnswers(answers),
    unapproved: await countUnapproved(id),
    openTraces: await countOpenTraces(challenge, answers),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submitted = await submitChallenge(viewer, params.challenge!, visit.now)
  if (!submitted.ok) return { status: 'error' as const, refusal: submitted.refusal }
  return redirectWithNotice(`/challenges/${params.challenge}`, 'challenge-submitted')
}

export const meta = pageMeta

export default function ReviewRequest() {
  const { page, brief, isVerified, parts, missing, unapproved, openTraces } =
    useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { t } = useTranslation(['challenges', 'assessment', 'needs'])
  const first = missing[0]
  return (
    <div className="page">
      <BriefBreadcrumbs brief={brief} />
      <PageHeading title={page.title} lead={t('challenges:send.lead')} />
      <Layout
        kind="working"
        aside={
          <Section title={t('challenges:send.sections')}>
            <SectionList slug={brief.slug} parts={parts} />
          </Section>
        }
      >
        <Section title={t('challenges:send.missing')}>
          <div className="stack">
            <ErrorSummary fields={[]} refusal={refused && refusalText(t, refused.refusal)} />
            {missing.length === 0 && <p>{t('challenges:send.nothingMissing')}</p>}
            {missing.length > 0 && <p>{t('challenges:send.missingLead')}</p>}
            <ul className="list">
              {missing.map((key) => (
                <li key={key}>
                  <a href={`/challenges/${brief.slug}/edit?question=${key}`}>
                    {t(`assessment:questions.${key}.question`)}
                  </a>
                </li>
              ))}
            </ul>
            {unapproved > 0 && (
              <Notice kind="needs" title={t('needs:approvals.waits', { count: unapproved })}>
                <a href={`/challenges/${brief.slug}/approvals`}>{t('needs:approvals.open')}</a>
              </Notice>
            )}
            {!isVerified && <Notice>{t('challenges:next.unverified')}</Notice>}
            <Notice kind="risk">{t('challenges:send.public')}</Notice>
            <OpenTraces slug={brief.slug} count={openTraces} />
            <p>{t('challenges:send.locked')}</p>
            {first || unapproved > 0 ? (
              first && (
                <LinkButton href={`/challenges/${brief.slug}/edit?question=${first}`}>
                  {t('challenges:send.answer')}
                </LinkButton>
              )
            ) : openTraces > 0 ? (
              <LinkButton href={`/challenges/${brief.slug}/traces`}>
                {t('challenges:traces.decide')}
              </LinkButton>
            ) : (
              <form method="post">
                <Button>{t('challenges:send.submit')}</Button>
              </form>
            )}
          </div>
        </Section>
      </Layout>
    </div>
  )
}
