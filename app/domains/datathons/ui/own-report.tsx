import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { Facts } from '~/ui/facts'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import type { writeAgainForm } from '../conduct-schema'
import type { ShownOwnReport } from '../shown-report'
import { ReportState } from './report-state'
import { ReportThread } from './report-thread'

interface OwnReportProps {
  report: ShownOwnReport
  /** The key as it was typed: it goes along with what is written next, and nowhere else. */
  secret: string
  once: string
  written?: boolean
  reply?: unknown
}

/** A report as whoever holds its key follows it. */
export function OwnReport({ report, secret, once, written, reply }: OwnReportProps) {
  const { t } = useTranslation('conduct')
  const [form, { body }] = useReply<typeof writeAgainForm>(reply)
  const { state, readers, due } = report
  return (
    <>
      <PageHeading
        chip={<ReportState state={state} overdue={report.overdue} />}
        title={t('own.title', { datathon: report.datathon })}
      />
      {written && <Notice kind="done" title={t('own.written')} answer />}
      <Facts
        facts={[
          { term: t('own.received'), fact: report.receivedAt },
          { term: t('own.readers'), fact: readers.join(', ') || t('own.nobody') },
          { term: t('own.due'), fact: due ?? t('own.notDue') },
        ]}
      />
      <Section title={t('own.thread')}>
        <ReportThread {...report} />
      </Section>
      <Section title={t('own.more')}>
        {state === 'closed' && <p>{t('own.moreClosed')}</p>}
        <form
          className="form"
          method="post"
          action="/conduct/messages"
          {...getFormProps(form)}
          autoComplete="off"
        >
          <ErrorSummary
            fields={[{ field: body, label: t('own.body') }]}
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          />
          <input type="hidden" name="key" value={secret} />
          <input type="hidden" name="once" value={once} />
          <TextArea field={body} label={t('own.body')} rows={6} />
          <Button>{t('own.submit')}</Button>
        </form>
        <p className="small faint">{t('own.leave')}</p>
      </Section>
    </>
  )
}
