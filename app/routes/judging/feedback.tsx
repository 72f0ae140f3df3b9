import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { canOrganize } from '~/domains/datathons/policy'
import { listCriteria, listDatathonRoles } from '~/domains/datathons/queries.server'
import { canReadFeedback } from '~/domains/judging/policy'
import {
  findJudgedSubmission,
  isTeamMember,
  listFeedback,
} from '~/domains/judging/queries-feedback.server'
import { FeedbackSheet } from '~/domains/judging/ui/feedback-sheet'
import { notFound, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { EmptyState } from '~/ui/empty-state'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = await findJudgedSubmission(params.submission!)
  if (!submission) throw await notFound(visit, 'feedback.read')
  const { id, teamId, teamName, datathonId, datathonSlug, datathonName } = submission
  const isMember = await isTeamMember(viewer.id, teamId)
  const organizes = canOrganize(viewer, await listDatathonRoles(viewer.id, datathonId))
  if (!canReadFeedback(viewer, { isMember, organizes }))
    throw await notFound(visit, 'feedback.read', id)
  const criteria = await listCriteria(datathonId)
  const sheets = await listFeedback(id)
  return {
    page: { title: translator(visit.language)('judging:feedback.title') },
    teamName,
    rubricLanguage: submission.rubricLanguage,
    datathon: { slug: datathonSlug, name: datathonName },
    sheets: sheets.map(({ feedback, scores }) => ({
      feedback,
      scores: criteria.map(({ id, name, levels }) => {
        const { level = null, note = '' } = scores.find((row) => row.criterionId === id) ?? {}
        return { name, level, words: level === null ? '' : (levels[level] ?? ''), note }
      }),
    })),
  }
}

export const meta = pageMeta

export default function Feedback() {
  const { page, teamName, rubricLanguage, datathon, sheets } = useLoaderData<typeof loader>()
  const { t } = useTranslation('judging')
  const results = `/datathons/${datathon.slug}/results`
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: `/datathons/${datathon.slug}`, label: datathon.name },
          { href: results, label: t('results.title') },
        ]}
      />
      <PageHeading title={page.title} lead={t('feedback.lead', { team: teamName })} />
      {sheets.length === 0 && (
        <EmptyState level={2} title={t('feedback.none')}>
          {t('feedback.noneHint')}
        </EmptyState>
      )}
      {sheets.map((sheet, index) => (
        <FeedbackSheet key={index} number={index + 1} rubricLanguage={rubricLanguage} {...sheet} />
      ))}
      <p className="section">
        <a href={results}>{t('feedback.toResults')}</a>
      </p>
    </div>
  )
}
