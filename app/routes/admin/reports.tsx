import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { listReports } from '~/domains/accountability/queries-reports.server'
import { listTakedowns } from '~/domains/accountability/queries-takedowns.server'
import type { ReportedKind, TakedownReason } from '~/domains/accountability/takedown'
import { findPlaces, findTakenDownTitles, findTitles } from '~/domains/accountability/titles.server'
import type { Place } from '~/domains/accountability/told-takedown'
import { administering } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { formatDay } from '~/shared/instants'
import { Chip } from '~/ui/chip'
import { EmptyState } from '~/ui/empty-state'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'
import { AdminTabs } from './admin-tabs'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = await administering(visit, request, 'report.read')
  const day = (at: Date) => formatDay(at, viewer.timeZone, visit.language)
  const t = translator(visit.language)
  const [reports, takedowns] = await Promise.all([listReports(), listTakedowns()])
  const titles = await findTitles(reports.map(({ path }) => path))
  const takenDown = await findTakenDownTitles(takedowns)
  const places = await findPlaces([...reports, ...takedowns].map(({ path }) => path))
  return {
    page: { title: t('reports:admin.title'), description: t('reports:admin.lead') },
    reports: reports.map((each) => ({
      id: each.id,
      kind: each.aboutKind,
      path: each.path,
      title: titles[each.path] ?? takenDown[each.path] ?? null,
      place: places[each.path],
      reason: each.reason,
      decision: each.decision as 'kept' | 'taken-down' | null,
      since: day(each.reportedAt),
    })),
    takedowns: takedowns.map((each) => ({
      id: each.id,
      kind: each.aboutKind,
      path: each.path,
      title: takenDown[each.path] ?? null,
      place: places[each.path],
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
            rows={reports.map(({ id, reason, decision, since, ...about }) => ({
              key: id,
              above: decision ? (
                <Chip kind="done">{t(`decisions.${decision}`)}</Chip>
              ) : (
                <Chip kind="needs">{t('admin.waits')}</Chip>
              ),
              title: about.title ?? <code>{about.path}</code>,
              by: <Said {...about} reason={reason} />,
              href: `/admin/reports/${id}`,
              cells: [since],
            }))}
          />
        )}
      </Section>
      {takedowns.length > 0 && (
        <Section title={t('admin.takedowns')}>
          <Rows
            rows={takedowns.map(({ id, reason, standing, since, ...about }) => ({
              key: id,
              above: (
                <Chip kind={standing === 'contested' ? 'needs' : 'neutral'}>
                  {t(`standings.${standing}`)}
                </Chip>
              ),
              title: about.title ?? <code>{about.path}</code>,
              by: <Said {...about} reason={reason} />,
              href: `/admin/takedowns/${id}`,
              cells: [since],
            }))}
          />
        </Section>
      )}
    </div>
  )
}

interface SaidProps {
  kind: ReportedKind
  path: string
  title: string | null
  place?: Place
  reason: TakedownReason
}

/** Of what kind it is and what is said of it; where it lies, small, unless that already stands for its title. */
function Said({ kind, path, title, place, reason }: SaidProps) {
  const { t } = useTranslation('reports')
  return (
    <>
      {t(`kinds.${kind}`)} · {t(`reasons.${reason}`)}
      {title !== null && (
        <>
          <br />
          {place ? (
            <Words language={place.lang}>{place.title}</Words>
          ) : (
            <code className="small">{path}</code>
          )}
        </>
      )}
    </>
  )
}
