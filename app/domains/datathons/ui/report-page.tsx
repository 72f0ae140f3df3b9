import { useTranslation } from 'react-i18next'
import { Facts } from '~/ui/facts'
import { Layout } from '~/ui/layout'
import { Notice } from '~/ui/notice'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { keptDaysAfterClosing } from '../conduct'
import type { ShownReport } from '../shown-report'
import { Handles } from './handles'
import { ReportState } from './report-state'
import { ReportThread } from './report-thread'
import { ReportWriting } from './report-writing'

interface ReportPageProps {
  report: ShownReport
  replies?: { answer?: unknown; note?: unknown; closure?: unknown }
}

/** One report as one of its readers has it: what was written, what is known, and what to do. */
export function ReportPage({ report, replies = {} }: ReportPageProps) {
  const { t } = useTranslation('conduct')
  const { id, state } = report
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/conduct/handling', label: t('handling.title') }]} />
      <PageHeading
        chip={<ReportState state={state} overdue={report.overdue} />}
        title={t('handling.number', { number: report.number })}
        by={report.datathon}
      />
      <Notice kind="needs" title={t('report.care')}>
        {report.escalated && t('handling.escalated')}
      </Notice>
      <Layout kind="working" aside={<ReportFacts report={report} />}>
        <Section title={t('own.thread')}>
          <ReportThread {...report} />
        </Section>
        {state === 'closed' ? (
          <p>{t('report.closed', { count: keptDaysAfterClosing })}</p>
        ) : (
          <ReportWriting id={id} replies={replies} />
        )}
      </Layout>
    </div>
  )
}

function ReportFacts({ report }: { report: ShownReport }) {
  const { t } = useTranslation('conduct')
  const { reporter, named, otherReaders } = report
  const pending = report.wantsAnswer ? t('report.notDue') : t('report.notWanted')
  return (
    <Section title={t('report.facts')}>
      <Facts
        facts={[
          { term: t('report.received'), fact: report.receivedAt },
          {
            term: t('report.from'),
            fact: reporter ? <Handles handles={[reporter]} /> : t('report.anonymous'),
          },
          {
            term: t('report.about'),
            fact: named.length > 0 ? <Handles handles={named} /> : t('report.aboutNobody'),
          },
          {
            term: t('report.readers'),
            fact:
              otherReaders.length > 0 ? <Handles handles={otherReaders} /> : t('report.onlyReader'),
          },
          { term: t('report.due'), fact: report.due ?? pending },
        ]}
      />
    </Section>
  )
}
