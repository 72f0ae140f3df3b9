import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { listOrganizationsToDecide } from '~/domains/organizations/queries.server'
import { OrganizationStatus } from '~/domains/organizations/ui/organization-status'
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
  const viewer = await administering(visit, request, 'organization.decide')
  const organizations = await listOrganizationsToDecide()
  return {
    page: { title: translator(visit.language)('organizations:admin.title') },
    organizations: organizations.map(({ slug, name, kind, status, createdAt }) => ({
      slug,
      name,
      kind,
      status,
      since: formatDay(createdAt, viewer.timeZone, visit.language),
    })),
  }
}

export const meta = pageMeta

export default function Organizations() {
  const { page, organizations } = useLoaderData<typeof loader>()
  const { t } = useTranslation('organizations')
  const waiting = organizations.filter(({ status }) => status === 'pending')
  const others = organizations.filter(({ status }) => status !== 'pending')
  return (
    <div className="page">
      <PageHeading title={page.title} lead={t('admin.lead')} />
      <AdminTabs current="organizations" />
      <Section title={t('admin.waiting')}>
        {waiting.length === 0 && (
          <EmptyState title={t('admin.none')}>{t('admin.noneHint')}</EmptyState>
        )}
        <OrganizationRows organizations={waiting} waiting />
      </Section>
      {others.length > 0 && (
        <Section title={t('admin.others')}>
          <OrganizationRows organizations={others} />
        </Section>
      )}
    </div>
  )
}

interface OrganizationRowsProps {
  organizations: ReturnType<typeof useLoaderData<typeof loader>>['organizations']
  waiting?: boolean
}

function OrganizationRows({ organizations, waiting }: OrganizationRowsProps) {
  const { t } = useTranslation('organizations')
  if (organizations.length === 0) return null
  return (
    <Rows
      rows={organizations.map(({ slug, name, kind, status, since }) => ({
        key: slug,
        title: name,
        href: waiting ? undefined : `/admin/organizations/${slug}`,
        by: t(`kinds.${kind}`),
        cells: [
          <OrganizationStatus key="status" status={status} waitsForMe />,
          waiting ? (
            <>
              <p>{t('admin.since', { day: since })}</p>
              <LinkButton small kind="secondary" href={`/admin/organizations/${slug}`}>
                {t('admin.review')}
                <span className="for-ears"> {name}</span>
              </LinkButton>
            </>
          ) : (
            t('admin.since', { day: since })
          ),
        ],
      }))}
    />
  )
}
