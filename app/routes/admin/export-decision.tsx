import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { decideExport } from '~/domains/accountability/decide-export.server'
import { measureEverybody } from '~/domains/accountability/queries-everybody.server'
import { EverybodyFacts } from '~/domains/accountability/ui/everybody-facts'
import { approvalToDecide } from '~/domains/approvals/approval-access.server'
import { approvalForm } from '~/domains/approvals/schema'
import { ApprovalForm } from '~/domains/approvals/ui/approval-form'
import { WaitingApproval } from '~/domains/approvals/ui/waiting-approval'
import { listPeopleWithRole } from '~/domains/people/queries-roles.server'
import type { Visit } from '~/domains/people/visit'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'

/** Administrators, and who stands in for one of them, who is no administrator. */
async function standing(visit: Visit, request: Request) {
  const what = { kind: 'personal-data-export', objectId: null } as const
  const administrators = (await listPeopleWithRole('administrator')).map((each) => each.personId)
  return approvalToDecide(visit, request, what, { ids: administrators }, 'instance.approve-export')
}

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const { pending, others } = await standing(visit, request)
  if (!pending) throw redirect('/me/approvals')
  return {
    page: { title: translator(visit.language)('accountability:export.decide') },
    held: await measureEverybody(),
    pending,
    others,
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const { viewer } = await standing(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: approvalForm })
  if (submission.status !== 'success') return submission.reply()
  const decided = await decideExport(viewer, submission.value, visit.now)
  if (!decided.ok) return replyWith(submission, decided)
  const approves = submission.value.decision === 'approved'
  return redirectWithNotice('/me/approvals', approves ? 'export-approved' : 'approval-refused')
}

export const meta = pageMeta

export default function ExportDecision() {
  const { page, held, pending, others } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t } = useTranslation(['accountability', 'approvals'])
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/me/approvals', label: t('approvals:title') }]} />
      <PageHeading title={page.title} lead={t('accountability:export.lead')} />
      <WaitingApproval pending={pending} others={others} datathon={null} />
      <Section title={t('accountability:export.what')}>
        <div className="stack">
          <p className="prose">{t('accountability:export.covers')}</p>
          <EverybodyFacts held={held} />
        </div>
      </Section>
      {!pending.isOwn && (
        <Section title={t('approvals:decision.title')}>
          <ApprovalForm kind="personal-data-export" reply={reply} back="/me/approvals" />
        </Section>
      )}
    </div>
  )
}
