import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { deleteDatathon } from '~/domains/accountability/deletion'
import { countHoldings } from '~/domains/accountability/queries-deletion.server'
import { requestDeletion } from '~/domains/accountability/request-deletion.server'
import { deletionForm } from '~/domains/accountability/schema'
import { Holdings } from '~/domains/accountability/ui/holdings'
import { readApproval } from '~/domains/approvals/read-approval.server'
import { NobodyElse } from '~/domains/approvals/ui/nobody-else'
import { Deciders, WaitingApproval } from '~/domains/approvals/ui/waiting-approval'
import { findOrganized } from '~/domains/datathons/find-organized.server'
import { listApproverIds } from '~/domains/datathons/queries-approvers.server'
import { signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button, LinkButton } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, datathon } = await findOrganized(visit, request, params.datathon)
  const { id, slug, name } = datathon
  const what = { kind: 'datathon-deletion', objectId: id } as const
  const { now, language } = visit
  const reader = { viewer, now, language }
  const { pending, others, mayDecide } = await readApproval(
    what,
    { ids: await listApproverIds(id) },
    reader,
  )
  const holdings = await countHoldings(id)
  const may = deleteDatathon(holdings)
  return {
    page: { title: translator(language)('approvals:deletion.title') },
    datathon: { slug, name },
    holdings,
    refusal: may.ok ? null : may.refusal,
    approval: { pending, others, mayDecide },
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: deletionForm })
  if (submission.status !== 'success') return submission.reply()
  const slug = params.datathon!
  const asked = await requestDeletion(viewer, slug, submission.value.reason, visit.now)
  if (!asked.ok) return replyWith(submission, asked)
  return redirectWithNotice(`/organize/${slug}/deletion`, 'deletion-requested')
}

export const meta = pageMeta

export default function Deletion() {
  const { page, datathon, holdings, refusal, approval } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['approvals', 'refusals'])
  const { pending, others, mayDecide } = approval
  const back = `/organize/${datathon.slug}`
  const mayAsk = !refusal && !pending && others.length > 0
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: back, label: datathon.name }]} />
      <PageHeading title={page.title} lead={t('approvals:deletion.lead')} />
      {refusal && (
        <Notice kind="needs" title={t('approvals:deletion.cannot')}>
          {refusalText(t, refusal)} <a href={`${back}/edit`}>{t('approvals:deletion.instead')}</a>
        </Notice>
      )}
      {!refusal && pending && (
        <WaitingApproval
          pending={pending}
          others={others}
          datathon={datathon.slug}
          decision={mayDecide ? `${back}/deletion/decision` : undefined}
        />
      )}
      {!refusal && !pending && others.length === 0 && <NobodyElse datathon={datathon.slug} />}
      <Section title={t('approvals:deletion.what')}>
        <Holdings holdings={holdings} />
      </Section>
      {mayAsk && (
        <Section title={t('approvals:deletion.ask')}>
          <DeletionForm back={back} />
        </Section>
      )}
    </div>
  )
}

function DeletionForm({ back }: { back: string }) {
  const { approval } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['approvals', 'refusals'])
  const [form, { reason }] = useReply<typeof deletionForm>(useActionData<typeof action>())
  return (
    <form className="form stack" method="post" {...getFormProps(form)}>
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={[{ field: reason, label: t('approvals:facts.reason') }]}
      />
      <p>{t('approvals:deletion.second')}</p>
      <Deciders others={approval.others} />
      <TextArea
        field={reason}
        label={t('approvals:facts.reason')}
        hint={t('approvals:deletion.reasonHint')}
        rows={3}
      />
      <div className="actions">
        <Button kind="risk">{t('approvals:deletion.submit')}</Button>
        <LinkButton kind="quiet" href={back}>
          {t('approvals:deletion.keep')}
        </LinkButton>
      </div>
    </form>
  )
}
