import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { answerDueAt, isAnswerOverdue } from '~/domains/datathons/conduct'
import { listHandling } from '~/domains/datathons/queries-handlers.server'
import { listReportsToRead } from '~/domains/datathons/queries-reports.server'
import { HandlingOffers } from '~/domains/datathons/ui/handling-offers'
import { ReportState } from '~/domains/datathons/ui/report-state'
import { notFound, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { formatInstant } from '~/shared/instants'
import { EmptyState } from '~/ui/empty-state'
import { PageHeading } from '~/ui/page/page-heading'
import { pageMeta } from '~/ui/page-meta'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'

/** The page exists for those who were asked to read reports, or have some to read; for nobody else, organisers or not. */
export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const [offers, reports] = await Promise.all([
    listHandling(viewer.id),
    listReportsToRead(viewer.id),
  ])
  if (offers.length === 0 && reports.length === 0) throw await notFound(visit, 'conduct.read')
  const tell = (at: Date | null) => at && formatInstant(at, viewer.timeZone, visit.language)
  return {
    page: { title: translator(visit.language)('conduct:handling.title') },
    offers: offers.map(({ acceptedAt, ...offer }) => ({ ...offer, accepted: acceptedAt !== null })),
    reports: reports.map((report) => ({
      id: report.id,
      datathon: report.datathon,
      language: report.language,
      state: report.state,
      escalated: report.escalated,
      overdue: isAnswerOverdue(report, visit.now),
      receivedAt: tell(report.receivedAt)!,
      due: tell(answerDueAt(report)),
    })),
  }
}

export const meta = pageMeta

export default function Handling() {
  const { page, offers, reports } = useLoaderData<typeof loader>()
  const { t } = useTranslation('conduct')
  return (
    <div className="page">
      <PageHeading title={page.title} lead={t('handling.lead')} />
      <Section title={t('handling.reports')}>
        {reports.length === 0 ? (
          <EmptyState title={t('handling.none')}>{t('handling.noneHint')}</EmptyState>
        ) : (
          <Rows
            rows={reports.map((report) => ({
              key: report.id,
              title: t('handling.number', { number: report.id.slice(0, 8) }),
              href: `/conduct/handling/${report.id}`,
              above: <ReportState state={report.state} overdue={report.overdue} />,
              by: (
                <>
                  {report.datathon} · {t('handling.received', { at: report.receivedAt })}
                  {report.escalated && ` · ${t('handling.escalated')}`}
                </>
              ),
              cells: [report.due ? t('handling.due', { at: report.due }) : t('handling.answered')],
            }))}
          />
        )}
      </Section>
      {offers.length > 0 && (
        <Section title={t('handling.offers')}>
          <HandlingOffers offers={offers} />
        </Section>
      )}
    </div>
  )
}
