import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { withTitles } from '~/domains/challenges/read-titles.server'
import { findOrganized } from '~/domains/datathons/find-organized.server'
import { canAssignJudges } from '~/domains/judging/policy'
import { assignJudge } from '~/domains/judging/assign-judge.server'
import { findResults } from '~/domains/judging/queries-results.server'
import { listAssignments, listJudgeable } from '~/domains/judging/queries.server'
import { judgingIsOpen, withdraw } from '~/domains/judging/rules'
import { assignmentForm } from '~/domains/judging/schema'
import { SheetStateChip } from '~/domains/judging/ui/sheet-state-chip'
import { signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { Select } from '~/ui/form/select'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { Table } from '~/ui/table'
import { Words } from '~/ui/words'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const deed = { kind: 'judging.read', may: canAssignJudges }
  const { datathon } = await findOrganized(visit, request, params.datathon, deed)
  const assignments = await listAssignments(datathon.id)
  const judgeable = await withTitles(await listJudgeable(datathon.id), visit.language)
  const published = (await findResults(datathon.id)) !== undefined
  const t = translator(visit.language)
  const isOpen = judgingIsOpen({ ...datathon, published }, visit.now).ok
  return {
    page: { title: t('judging:organize.assignments') },
    datathon: { slug: datathon.slug, name: datathon.name },
    isOpen,
    submissions: judgeable.map(({ id, teamName, challenge }) => ({
      id,
      teamName,
      challenge,
      sheets: assignments
        .filter(({ submissionId }) => submissionId === id)
        .map((row) => ({
          id: row.id,
          handle: row.handle ?? t('ui:formerMember'),
          state: row.sheetState ?? ('none' as const),
          mayWithdraw: isOpen && withdraw(row.sheetState).ok,
        })),
    })),
  }
}

/** Gives a submission to a judge by hand. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: assignmentForm })
  if (submission.status !== 'success') return submission.reply()
  const assigned = await assignJudge(viewer, params.datathon!, submission.value, visit.now)
  if (!assigned.ok) return replyWith(submission, assigned)
  return redirectWithNotice(`/organize/${params.datathon}/judging/assignments`, 'judge-assigned')
}

export const meta = pageMeta

export default function Assignments() {
  const { page, datathon, submissions, isOpen } = useLoaderData<typeof loader>()
  const { t } = useTranslation('judging')
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: `/datathons/${datathon.slug}`, label: datathon.name },
          { href: `/organize/${datathon.slug}`, label: t('organize.desk') },
          { href: `/organize/${datathon.slug}/judging`, label: t('organize.title') },
        ]}
      />
      <PageHeading title={page.title} />
      {submissions.map(({ id, teamName, challenge, sheets }) => (
        <Section
          key={id}
          title={teamName}
          beside={
            <span className="faint">
              <Words language={challenge.language}>{challenge.title}</Words>
            </span>
          }
        >
          <Table
            caption={`${t('organize.judge')}: ${teamName}`}
            columns={[
              { head: t('organize.judge') },
              { head: t('organize.sheets') },
              { head: <span className="for-ears">{t('organize.withdraw')}</span>, plain: true },
            ]}
            rows={sheets.map((sheet) => ({
              key: sheet.id,
              cells: [
                sheet.handle,
                <SheetStateChip key="state" state={sheet.state} />,
                sheet.mayWithdraw && (
                  <a
                    key="withdraw"
                    href={`/organize/${datathon.slug}/judging/assignments/${sheet.id}/withdrawal`}
                  >
                    {t('organize.withdraw')}
                    <span className="for-ears"> {sheet.handle}</span>
                  </a>
                ),
              ],
            }))}
          />
        </Section>
      ))}
      {isOpen && <AssignByHand submissions={submissions} />}
    </div>
  )
}

type Submissions = ReturnType<typeof useLoaderData<typeof loader>>['submissions']

function AssignByHand({ submissions }: { submissions: Submissions }) {
  const { t } = useTranslation(['judging', 'refusals'])
  const [form, fields] = useReply<typeof assignmentForm>(useActionData<typeof action>())
  const labels = { handle: t('organize.assignJudge'), submission: t('organize.assignSubmission') }
  return (
    <Section title={t('organize.assign')}>
      <form className="form" method="post" {...getFormProps(form)}>
        <p className="faint">{t('organize.assignHint')}</p>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={[
            { field: fields.submission, label: labels.submission },
            { field: fields.handle, label: labels.handle },
          ]}
        />
        <Select
          field={fields.submission}
          label={labels.submission}
          none={t('organize.choose')}
          options={submissions.map(({ id, teamName }) => ({ value: id, label: teamName }))}
        />
        <TextField
          field={fields.handle}
          label={labels.handle}
          autoComplete="off"
          spellCheck={false}
        />
        <Button>{t('organize.assignSubmit')}</Button>
      </form>
    </Section>
  )
}
