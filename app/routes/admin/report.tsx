import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { decideReport } from '~/domains/accountability/decide-report.server'
import { findReport } from '~/domains/accountability/queries-reports.server'
import { reportDecisionForm } from '~/domains/accountability/schema'
import { findPlaces, findTitles } from '~/domains/accountability/titles.server'
import { administering, notFound } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatZonedMoment } from '~/shared/instants'
import { isUuid } from '~/shared/uuid'
import { shownAt } from '~/domains/accountability/takedown'
import { NamedPath } from '~/domains/accountability/ui/named-path'
import { Button } from '~/ui/button'
import { Facts } from '~/ui/facts'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = await administering(visit, request, 'report.read')
  const report = isUuid(params.report!) ? await findReport(params.report!) : undefined
  if (!report) throw await notFound(visit, 'report.read')
  const tell = (at: Date) => formatZonedMoment(at, viewer.timeZone, visit.language)
  return {
    page: { title: translator(visit.language)('reports:admin.report') },
    report: {
      title: (await findTitles([report.path]))[report.path] ?? null,
      place: (await findPlaces([report.path]))[report.path],
      kind: report.aboutKind,
      path: report.path,
      reason: report.reason,
      words: report.words,
      language: report.language,
      wantsAnswer: report.address !== null,
      at: tell(report.reportedAt),
      decision: report.decision as 'kept' | 'taken-down' | null,
      decisionReason: report.decisionReason,
      decider: report.decider,
      decidedAt: report.decidedAt && tell(report.decidedAt),
    },
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = await administering(visit, request, 'report.decide')
  if (!isUuid(params.report!)) throw await notFound(visit, 'report.decide')
  const submission = parseWithZod(await readForm(request), { schema: reportDecisionForm })
  if (submission.status !== 'success') return submission.reply()
  const decided = await decideReport(viewer, params.report!, submission.value, visit.now)
  if (!decided.ok) return replyWith(submission, decided)
  return redirectWithNotice('/admin/reports', 'report-decided')
}

export const meta = pageMeta

export default function AdminReport() {
  const { page, report } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['reports', 'refusals'])
  const { decision, decisionReason, decider, decidedAt } = report
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/admin/reports', label: t('reports:admin.title') }]} />
      <PageHeading title={page.title} />
      <Facts
        facts={[
          {
            term: t(`reports:kinds.${report.kind}`),
            fact: <NamedPath {...report} href={shownAt(report.path)} />,
          },
          { term: t('reports:facts.reason'), fact: t(`reports:reasons.${report.reason}`) },
          {
            term: t('reports:facts.words'),
            fact: <span lang={report.language}>{report.words}</span>,
          },
          { term: t('reports:facts.reportedAt'), fact: report.at },
          ...(report.wantsAnswer
            ? [{ term: t('reports:facts.answer'), fact: t('reports:facts.wantsAnswer') }]
            : []),
          ...(decision
            ? [
                { term: t('reports:facts.decision'), fact: t(`reports:decisions.${decision}`) },
                { term: t('reports:facts.note'), fact: decisionReason },
                { term: t('reports:facts.decider'), fact: `${decider ?? '–'}, ${decidedAt}` },
              ]
            : []),
        ]}
      />
      {!decision && (
        <Section title={t('reports:facts.decision')}>
          <ReportDecision />
        </Section>
      )}
    </div>
  )
}

function ReportDecision() {
  const { t } = useTranslation(['reports', 'refusals'])
  const reply = useActionData<typeof action>()
  const [form, { decision, reason }] = useReply<typeof reportDecisionForm>(reply)
  return (
    <form className="form" method="post" {...getFormProps(form)}>
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={[
          { field: decision, label: t('reports:facts.decision') },
          { field: reason, label: t('reports:admin.note') },
        ]}
      />
      <RadioGroup
        field={decision}
        label={t('reports:facts.decision')}
        options={(['kept', 'taken-down'] as const).map((value) => ({
          value,
          label: t(`reports:choices.${value}`),
          hint: t(`reports:causes.${value}`),
        }))}
      />
      <TextArea
        field={reason}
        label={t('reports:admin.note')}
        hint={t('reports:admin.noteHint')}
        rows={4}
      />
      <Button>{t('reports:admin.submit')}</Button>
    </form>
  )
}
