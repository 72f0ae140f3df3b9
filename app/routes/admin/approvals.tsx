import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { listDeputies } from '~/domains/approvals/queries-deputies.server'
import { deputyState } from '~/domains/approvals/rules'
import { DeputyChip, DeputyDays } from '~/domains/approvals/ui/own-deputies'
import { Person } from '~/domains/approvals/ui/waiting-approval'
import { tellApprovals } from '~/domains/overview/tell-approvals.server'
import { ApprovalRows } from '~/domains/overview/ui/approval-rows'
import { administering } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { formatDay } from '~/shared/instants'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'
import { AdminTabs } from './admin-tabs'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = await administering(visit, request, 'approvals.read')
  const day = (at: Date) => formatDay(at, viewer.timeZone, visit.language)
  const t = translator(visit.language)
  return {
    page: { title: t('approvals:admin.title'), description: t('approvals:description') },
    approvals: await tellApprovals(viewer, null, visit),
    deputies: (await listDeputies(visit.now)).map((each) => ({
      id: each.id,
      principal: each.principal,
      deputy: each.deputy,
      state: deputyState(each, visit.now),
      from: day(each.fromAt),
      until: each.untilAt && day(new Date(each.untilAt.getTime() - 1000)),
    })),
  }
}

export const meta = pageMeta

export default function AdminApprovals() {
  const { page, approvals, deputies } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['approvals', 'accountability'])
  return (
    <div className="page">
      <PageHeading title={page.title} lead={t('lead')} />
      <AdminTabs current="approvals" />
      <Section title={t('admin.approvals')}>
        {approvals.length === 0 ? (
          <EmptyState title={t('admin.none')}>{t('admin.noneHint')}</EmptyState>
        ) : (
          <ApprovalRows approvals={approvals} />
        )}
      </Section>
      <Section title={t('accountability:export.title')}>
        <p>
          <a href="/admin/export">{t('accountability:export.link')}</a>
        </p>
      </Section>
      <Section title={t('deputy.title')}>
        {deputies.length === 0 ? (
          <EmptyState
            title={t('admin.noDeputies')}
            action={
              <LinkButton kind="secondary" href="/me/approvals#deputy">
                {t('deputy.submit')}
              </LinkButton>
            }
          >
            {t('deputy.lead')}
          </EmptyState>
        ) : (
          <Rows
            rows={deputies.map(({ id, principal, deputy, state, from, until }) => ({
              key: id,
              above: <DeputyChip state={state} />,
              title: (
                <>
                  <Person handle={deputy} /> {t('facts.inPlaceOf', { handle: principal })}
                </>
              ),
              by: <DeputyDays from={from} until={until} />,
            }))}
          />
        )}
      </Section>
    </div>
  )
}
