import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { decideDeletion } from '~/domains/accountability/decide-deletion.server'
import { deleteDatathon } from '~/domains/accountability/deletion'
import { countHoldings } from '~/domains/accountability/queries-deletion.server'
import { Holdings } from '~/domains/accountability/ui/holdings'
import { approvalToDecide } from '~/domains/approvals/approval-access.server'
import { approvalForm } from '~/domains/approvals/schema'
import { ApprovalForm } from '~/domains/approvals/ui/approval-form'
import { WaitingApproval } from '~/domains/approvals/ui/waiting-approval'
import { listApproverIds } from '~/domains/datathons/queries-approvers.server'
import { findDatathon } from '~/domains/datathons/queries.server'
import { notFound, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { replyWith } from '~/ui/form/reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  signedIn(visit, request)
  const datathon = await findDatathon(params.datathon!)
  if (!datathon) throw await notFound(visit, 'datathon.delete')
  const { id, slug, name } = datathon
  const what = { kind: 'datathon-deletion', objectId: id } as const
  const approvers = await listApproverIds(id)
  const approval = await approvalToDecide(
    visit,
    request,
    what,
    { ids: approvers },
    'datathon.delete',
  )
  const { pending, others } = approval
  if (!pending) throw redirect('/me/approvals')
  const holdings = await countHoldings(id)
  const may = deleteDatathon(holdings)
  return {
    page: { title: translator(visit.language)('approvals:deletion.decide') },
    datathon: { slug, name },
    holdings,
    refusal: may.ok ? null : may.refusal,
    pending,
    others,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: approvalForm })
  if (submission.status !== 'success') return submission.reply()
  const decided = await decideDeletion(viewer, params.datathon!, submission.value, visit.now)
  if (!decided.ok) return replyWith(submission, decided)
  if (!decided.value.deleted) return redirectWithNotice('/me/approvals', 'approval-refused')
  return redirectWithNotice('/datathons', 'datathon-deleted')
}

export const meta = pageMeta

export default function DeletionDecision() {
  const { page, datathon, holdings, refusal, pending, others } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t } = useTranslation(['approvals', 'refusals'])
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: `/datathons/${datathon.slug}`, label: datathon.name }]} />
      <PageHeading title={page.title} lead={t('approvals:deletion.lead')} />
      {refusal && (
        <Notice kind="needs" title={t('approvals:deletion.cannot')}>
          {refusalText(t, refusal)}
        </Notice>
      )}
      <WaitingApproval pending={pending} others={others} datathon={datathon.slug} />
      <Section title={t('approvals:deletion.what')}>
        <Holdings holdings={holdings} />
      </Section>
      {!pending.isOwn && (
        <Section title={t('approvals:decision.title')}>
          <ApprovalForm kind="datathon-deletion" reply={reply} back="/me/approvals" />
        </Section>
      )}
    </div>
  )
}
