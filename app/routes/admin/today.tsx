import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { listOrganizationsToDecide } from '~/domains/organizations/queries.server'
import { countInstance } from '~/domains/overview/queries-instance.server'
import { administering } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { listDeadJobs } from '~/platform/dead-jobs'
import { formatDay, formatMoment } from '~/shared/instants'
import { Button } from '~/ui/button'
import { Counts } from '~/ui/counts'
import { EmptyState } from '~/ui/empty-state'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Queue, type QueueItem } from '~/ui/queue'
import { Section } from '~/ui/section'
import { Table } from '~/ui/table'
import { AdminTabs } from './admin-tabs'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = await administering(visit, request, 'instance.administer')
  const { language } = visit
  const [organizations, jobs, counts] = await Promise.all([
    listOrganizationsToDecide(),
    listDeadJobs(),
    countInstance(),
  ])
  const pending = organizations
    .filter(({ status }) => status === 'pending')
    .map(({ createdAt }) => createdAt.getTime())
  const t = translator(language)
  return {
    page: { title: t('admin:title'), description: t('admin:description') },
    pending: pending.length,
    oldest: formatDay(
      new Date(Math.min(...pending, visit.now.getTime())),
      viewer.timeZone,
      language,
    ),
    jobs: jobs.map(({ askedAt, failedAt, ...job }) => ({
      ...job,
      askedAt: formatMoment(askedAt, viewer.timeZone, language),
      failedAt: formatMoment(failedAt, viewer.timeZone, language),
    })),
    counts: Object.entries(counts).map(([what, n]) => ({
      what: what as keyof typeof counts,
      n: n ?? 0,
    })),
  }
}

export const meta = pageMeta

export default function AdminToday() {
  const { pending, oldest, jobs, counts } = useLoaderData<typeof loader>()
  const { t, i18n } = useTranslation('admin')
  const items: QueueItem[] = []
  if (jobs.length > 0) {
    items.push({
      key: 'jobs',
      count: jobs.length,
      title: t('jobs', { count: jobs.length }),
      text: t('jobsText'),
      chip: { kind: 'risk', label: t('risk') },
      action: { href: '#jobs', label: t('jobsAction') },
    })
  }
  if (pending > 0) {
    items.push({
      key: 'organizations',
      count: pending,
      title: t('organizations', { count: pending }),
      text: t('organizationsText', { day: oldest }),
      chip: { kind: 'needs', label: t('othersWait') },
      action: { href: '/admin/organizations', label: t('organizationsAction') },
    })
  }
  const labels = {
    people: t('people'),
    organizations: t('organizationsVerified'),
    datathons: t('datathons'),
    auditEntries: t('auditEntries'),
  }
  return (
    <div className="page">
      <PageHeading title={t('title')} />
      <AdminTabs current="today" />
      <Section title={t('waits')}>
        {items.length > 0 ? (
          <Queue items={items} />
        ) : (
          <EmptyState title={t('nothing')}>{t('nothingHint')}</EmptyState>
        )}
      </Section>
      {jobs.length > 0 && <DeadJobs />}
      <Section title={t('instance')}>
        <Counts
          counts={counts.map(({ what, n }) => ({
            label: labels[what],
            count: n.toLocaleString(i18n.language),
          }))}
        />
      </Section>
    </div>
  )
}

function DeadJobs() {
  const { jobs } = useLoaderData<typeof loader>()
  const { t, i18n } = useTranslation('admin')
  return (
    <Section title={t('jobsTitle')} id="jobs">
      <Table
        on="blocks"
        caption={t('jobsTitle')}
        columns={[
          { head: t('task') },
          { head: t('askedAt') },
          { head: t('failedAt') },
          { head: t('tries'), figures: true },
          { head: t('reason') },
          { head: t('jobAction'), plain: true },
        ]}
        rows={jobs.map(({ id, task, askedAt, failedAt, tries, reason }) => ({
          key: id,
          cells: [
            <code key="task">{task}</code>,
            askedAt,
            failedAt,
            tries.toLocaleString(i18n.language),
            reason ? <code key="reason">{reason}</code> : t('cutOff'),
            <form key="again" method="post" action={`/admin/jobs/${id}/attempts`}>
              <Button kind="secondary" small aria-label={t('tryAgainTask', { task })}>
                {t('tryAgain')}
              </Button>
            </form>,
          ],
        }))}
      />
    </Section>
  )
}
