import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ChallengeLink } from '~/domains/challenges/ui/challenge-link'
import { DatasetLinks } from '~/domains/datasets/ui/dataset-links'
import { WorkThread } from '~/domains/overview/ui/work-thread'
import { AnswerParts } from '~/domains/submissions/ui/answer-parts'
import { CloseSection } from '~/domains/submissions/ui/close-section'
import { JuryFactRows } from '~/domains/submissions/ui/jury-fact-rows'
import { ReceiptCard } from '~/domains/submissions/ui/receipt-card'
import { RepositorySection } from '~/domains/submissions/ui/repository-section'
import { SubmissionPart } from '~/domains/submissions/ui/submission-part'
import { SubmissionState } from '~/domains/submissions/ui/submission-state'
import { VersionList } from '~/domains/submissions/ui/version-list'
import { WorkPicture } from '~/domains/submissions/ui/work-picture'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Layout } from '~/ui/layout'
import { Notice } from '~/ui/notice'
import { LinkLine } from '~/ui/link-line'
import { pageMeta } from '~/ui/page-meta'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'
import { loadSubmission } from './submission-page.server'

export const loader = ({ params, request, context: { visit } }: LoaderFunctionArgs) =>
  loadSubmission(visit, request, params.submission)

export const meta = pageMeta

export default function Submission() {
  const { page, team, challenge, submission, thread, repository, shown } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation(['submissions', 'incubation'])
  const { id, state, number, timing, mayHandIn, mayIncubate } = submission
  return (
    <SubmissionPart
      team={team}
      title={page.title}
      chip={<SubmissionState state={state} number={number} />}
      facts={timing}
      by={
        <>
          {t('page.forChallenge')} <ChallengeLink challenge={challenge} />
        </>
      }
      action={
        mayHandIn ? (
          <LinkButton href={`/submissions/${id}/versions/new`}>
            {number === null ? t('page.handIn') : t('page.handInAgain')}
          </LinkButton>
        ) : (
          mayIncubate && (
            <LinkButton href={`/tools/new/${id}`}>{t('incubation:new.take')}</LinkButton>
          )
        )
      }
    >
      <WorkThread thread={thread} />
      {shown?.isOld && (
        <Notice kind="aside">
          {t('versions.seen', { number: shown.number })}{' '}
          <a href={`/submissions/${id}`}>{t('versions.seeLast')}</a>
        </Notice>
      )}
      <Layout kind="working" aside={<Aside />}>
        {shown?.comesFirst && <ReceiptCard receipt={shown.receipt} check />}
        {repository && (
          <RepositorySection
            {...repository}
            manage={
              mayHandIn
                ? {
                    reading: `/submissions/${id}/reading`,
                    linking: `/teams/${team.slug}/repository`,
                  }
                : undefined
            }
          />
        )}
        {!repository && submission.repositoryErased && (
          <Notice kind="aside" title={t('receipt.repositoryErased')}>
            {mayHandIn && <a href={`/teams/${team.slug}/repository`}>{t('repository.another')}</a>}
          </Notice>
        )}
        <Jury />
        <Work />
      </Layout>
    </SubmissionPart>
  )
}

function Jury() {
  const { jury, submission } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['submissions', 'judging'])
  if (jury.length === 0) return null
  const { id, mayHandIn, mayReadFeedback, number } = submission
  return (
    <Section title={t('jury.title')}>
      <p>{mayHandIn ? t('jury.lead') : t('jury.leadClosed')}</p>
      <JuryFactRows
        facts={jury}
        answerAt={mayHandIn ? `/submissions/${id}/versions/new` : undefined}
      />
      <LinkLine
        links={[
          ...(number !== null
            ? [{ href: `/submissions/${id}/as-judge`, label: t('judging:asJudge.title') }]
            : []),
          ...(mayReadFeedback
            ? [{ href: `/submissions/${id}/feedback`, label: t('judging:results.feedback') }]
            : []),
        ]}
      />
    </Section>
  )
}

function Work() {
  const { answers, datasets, team, submission, picture } = useLoaderData<typeof loader>()
  const { t } = useTranslation('submissions')
  if (!answers) return null
  return (
    <Section title={t('answers.ofTeam', { team: team.name })}>
      {answers.title && (
        <p className="lead">
          <Words language={answers.language}>{answers.title}</Words>
        </p>
      )}
      {picture !== null && <WorkPicture submission={submission.id} words={picture} />}
      {submission.mayHandIn && (
        <p>
          <a href={`/submissions/${submission.id}/picture`}>
            {t(picture === null ? 'picture.add' : 'picture.change')}
          </a>
        </p>
      )}
      <AnswerParts answers={answers.texts} language={answers.language} />
      {datasets.length > 0 && (
        <div className="stack stack--tight">
          <h3>{t('answers.datasets')}</h3>
          <DatasetLinks datasets={datasets} />
        </div>
      )}
    </Section>
  )
}

function Aside() {
  const { submission, shown, versions, close, team } = useLoaderData<typeof loader>()
  const { t } = useTranslation('submissions')
  const { id, number, mayHandIn, mayWithdraw, mayUnlink } = submission
  return (
    <>
      {shown && !shown.comesFirst && <ReceiptCard receipt={shown.receipt} check />}
      {!shown && (
        <EmptyState level={2} title={t('receipt.none')}>
          {t('receipt.noneHint')}
        </EmptyState>
      )}
      <Section title={t('versions.title')}>
        <VersionList
          versions={versions}
          counts={submission.state === 'withdrawn' ? null : number}
          shown={shown?.number ?? null}
          href={(version) => `/submissions/${id}?version=${version}`}
        />
      </Section>
      <CloseSection {...close} />
      {mayHandIn && (
        <Section title={t('team.title')}>
          <LinkLine
            links={[
              { href: `/teams/${team.slug}`, label: t('team.page') },
              ...(mayUnlink
                ? [{ href: `/submissions/${id}/unlinking`, label: t('team.unlink') }]
                : []),
              ...(mayWithdraw
                ? [{ href: `/submissions/${id}/withdrawal`, label: t('team.withdraw'), risk: true }]
                : []),
            ]}
          />
        </Section>
      )}
    </>
  )
}
