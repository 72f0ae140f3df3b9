import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { fetchedUntil, standingOf } from '~/domains/accountability/instance-export'
import { canFetchExport } from '~/domains/accountability/policy'
import { measureEverybody } from '~/domains/accountability/queries-everybody.server'
import { requestExport } from '~/domains/accountability/request-export.server'
import { deletionForm as reasonForm } from '~/domains/accountability/schema'
import { EverybodyFacts } from '~/domains/accountability/ui/everybody-facts'
import { ExportStandingNotice } from '~/domains/accountability/ui/export-standing'
import { findLatest } from '~/domains/approvals/queries-use.server'
import { readApproval } from '~/domains/approvals/read-approval.server'
import { NobodyElse } from '~/domains/approvals/ui/nobody-else'
import { Deciders, WaitingApproval } from '~/domains/approvals/ui/waiting-approval'
import { administering } from '~/domains/people/access.server'
import { listPeopleWithRole } from '~/domains/people/queries-roles.server'
import { isFresh } from '~/domains/people/second-factor'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatZonedMoment } from '~/shared/instants'
import { Button, LinkButton } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = await administering(visit, request, 'instance.export')
  const { now, language } = visit
  const what = { kind: 'personal-data-export', objectId: null } as const
  const administrators = (await listPeopleWithRole('administrator')).map((each) => each.personId)
  const reader = { viewer, now, language }
  const { pending, others, mayDecide } = await readApproval(what, { ids: administrators }, reader)
  const latest = await findLatest('personal-data-export')
  const tell = (at: Date | null | undefined) =>
    at ? formatZonedMoment(at, viewer.timeZone, language) : ''
  return {
    page: { title: translator(language)('accountability:export.title') },
    held: await measureEverybody(),
    approval: { pending, others, mayDecide },
    copy: {
      standing: standingOf(latest, now),
      asker: latest?.asker ?? null,
      isOwn: canFetchExport(viewer, latest),
      proved: isFresh(visit.provedAt, now),
      until: tell(latest && fetchedUntil(latest)),
      usedAt: tell(latest?.usedAt),
    },
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = await administering(visit, request, 'instance.request-export')
  const submission = parseWithZod(await readForm(request), { schema: reasonForm })
  if (submission.status !== 'success') return submission.reply()
  const asked = await requestExport(viewer, submission.value.reason, visit.now)
  if (!asked.ok) return replyWith(submission, asked)
  return redirectWithNotice('/admin/export', 'export-requested')
}

export const meta = pageMeta

export default function Export() {
  const { page, held, approval, copy } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['accountability', 'approvals'])
  const { pending, others, mayDecide } = approval
  const mayAsk = !pending && copy.standing !== 'ready'
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/admin/approvals', label: t('approvals:admin.title') }]} />
      <PageHeading title={page.title} lead={t('accountability:export.lead')} />
      <ExportStandingNotice copy={copy} />
      {pending && (
        <WaitingApproval
          pending={pending}
          others={others}
          datathon={null}
          decision={mayDecide ? '/admin/export/decision' : undefined}
        />
      )}
      {mayAsk && others.length === 0 && <NobodyElse datathon={null} />}
      <Section title={t('accountability:export.what')}>
        <div className="stack">
          <p className="prose">{t('accountability:export.covers')}</p>
          <EverybodyFacts held={held} />
        </div>
      </Section>
      {mayAsk && others.length > 0 && (
        <Section title={t('accountability:export.ask')}>
          <ExportForm />
        </Section>
      )}
    </div>
  )
}

function ExportForm() {
  const { approval } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['accountability', 'approvals', 'refusals'])
  const [form, { reason }] = useReply<typeof reasonForm>(useActionData<typeof action>())
  return (
    <form className="form stack" method="post" {...getFormProps(form)}>
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={[{ field: reason, label: t('approvals:facts.reason') }]}
      />
      <p>{t('accountability:export.second')}</p>
      <Deciders others={approval.others} />
      <TextArea
        field={reason}
        label={t('approvals:facts.reason')}
        hint={t('accountability:export.reasonHint')}
        rows={3}
      />
      <div className="actions">
        <Button kind="risk">{t('accountability:export.submit')}</Button>
        <LinkButton kind="quiet" href="/admin/approvals">
          {t('approvals:deletion.keep')}
        </LinkButton>
      </div>
    </form>
  )
}
