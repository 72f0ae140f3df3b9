import type { LoaderFunctionArgs } from '@remix-run/node'
import { areResultsOut } from '~/domains/judging/queries-results.server'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findDatathonById } from '~/domains/datathons/queries.server'
import { SubmissionDocument } from '~/domains/judging/ui/submission-document'
import { notFound } from '~/domains/people/access.server'
import { seenSubmission } from '~/domains/submissions/submission-access.server'
import { translator } from '~/locales/translator.server'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { judgeDocument } from './judge-document.server'
import { publicPage } from '~/routes/page-picture.server'

/** What judges see of a submission, shown to its team beforehand: no surprise, and time to mend what they would miss. */
export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const { submission } = await seenSubmission(visit, params.submission, areResultsOut)
  const datathon = await findDatathonById(submission.datathonId)
  if (!datathon) throw await notFound(visit, 'submission.read', submission.id)
  return {
    page: publicPage({
      title: translator(visit.language)('judging:asJudge.title'),
      of: submission.teamName,
      description: translator(visit.language)('judging:asJudge.description'),
    }),
    submission: { id: submission.id, team: submission.teamName },
    document: await judgeDocument(submission, datathon.blindJudging, visit),
  }
}

export const meta = pageMeta

export default function AsJudge() {
  const { page, submission, document } = useLoaderData<typeof loader>()
  const { t } = useTranslation('judging')
  return (
    <div className="page score-page">
      <Breadcrumbs steps={[{ href: `/submissions/${submission.id}`, label: submission.team }]} />
      {document ? (
        <>
          <Notice title={page.title}>{t('asJudge.hint')}</Notice>
          <SubmissionDocument document={document} />
        </>
      ) : (
        <EmptyState level={2} title={t('asJudge.none')}>
          {t('asJudge.noneHint')}
        </EmptyState>
      )}
    </div>
  )
}
