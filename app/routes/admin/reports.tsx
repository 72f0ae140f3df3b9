import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { listReports } from '~/domains/accountability/queries-reports.server'
import { listTakedowns } from '~/domains/accountability/queries-takedowns.server'
import { administering } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { formatDay } from '~/shared/instants'
import { Chip } from '~/ui/chip'
import { EmptyState } from '~/ui/empty-state'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'
import { AdminTabs } from './admin-tabs'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = await administering(visit, request, 'report.read')
  const day = (at: Date) => formatDay(at, viewer.timeZone, visit.language)
  const t = translator(visit.language)
  return {
    page: { title: t('reports:admin.title'), description: t('reports:admin.lead') },
    reports: (await listReports()).map((each) => ({
      id: each.id,
      kind: each.aboutKind,
      path: each.path,
      reason: each.reason,
      decision: each.decision as 'kept' | 'taken-down' | null,
      since: day(each.reportedAt),
    })),
    takedowns: (await listTakedowns()).map((each) => ({
      id: each.id,
      kind: each.aboutKind,
      path: each.path,
      reason: each.reason,
      standing: each.restoredAt
        ? ('restored' as const)
        : each.review === 'upheld'
          ? ('upheld' as const)
          : each.contestedAt
            ? ('contested' as const)
            : ('hidden' as const),
      since: day(each.takenDownAt),
    })),
  }
}

export const meta = pageMeta

export default function AdminReports() {
  const { page, reports, takedowns } = useLoaderData<typeof loader>()
  const { t } = useTranslation('reports')
  return (
    <div className="page">
      <PageHeading title={page.title} lead={t('admin.lead')} />
      <AdminTabs current="reports" />
      <Section title={t('admin.reports')}>
        {reports.length === 0 ? (
          <EmptyState title={t('admin.none')}>{t('admin.noneHint')}</EmptyState>
        ) : (
          <Rows
            rows={reports.map(({ id, kind, path, reason, decision, since }) => ({
              key: id,
              above: decision ? (
                <Chip kind="done">{t(`decisions.${decision}`)}</Chip>
              ) : (
                <Chip kind="needs">{t('admin.waits')}</Chip>
              ),
              title: `${t(`kinds.${kind}`)}: ${path}`,
              href: `/admin/reports/${id}`,
              by: t(`reasons.${reason}`),
              cells: [since],
            }))}
          />
        )}
      </Section>
      {takedowns.length > 0 && (
        <Section title={t('admin.takedowns')}>
          <Rows
            rows={takedowns.map(({ id, kind, path, reason, standing, since }) => ({
              key: id,
              above: (
                <Chip kind={standing === 'contested' ? 'needs' : 'neutral'}>
                  {t(`standings.${standing}`)}
                </Chip>
              ),
              title: `${t(`kinds.${kind}`)}: ${path}`,
              href: `/admin/takedowns/${id}`,
              by: t(`reasons.${reason}`),
              cells: [since],
            }))}
          />
        </Section>
      )}
    </div>
  )
}
