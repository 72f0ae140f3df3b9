import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { canDecideAdoption, canSeeAdoption } from '~/domains/adoption/policy'
import { listAdoptionsOfTool, listOwnAdoptions } from '~/domains/adoption/queries.server'
import { readPublicUses } from '~/domains/adoption/read-public-uses.server'
import { AdoptionTable } from '~/domains/adoption/ui/adoption-table'
import { PublicFollowUps } from '~/domains/adoption/ui/public-follow-ups'
import { PublicUsesText } from '~/domains/adoption/ui/public-uses'
import { findEntry } from '~/domains/catalog/queries.server'
import { listToolRoles } from '~/domains/incubation/queries-people.server'
import { notFound } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { formatShortDay } from '~/shared/instants'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { publicPage } from '~/routes/page-picture.server'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, now, language, timeZone } = visit
  const entry = await findEntry(params.tool!)
  if (!entry) throw await notFound(visit, 'entry.read')
  const roles = viewer ? await listToolRoles(viewer.id, entry.toolId) : []
  const standing = { isMember: false, toolRoles: roles }
  const shown = (adoptions: Awaited<ReturnType<typeof listAdoptionsOfTool>>) =>
    adoptions.map(
      ({ id, state, visibility, organizationName, organizationStatus, requestedAt }) => ({
        id,
        state,
        visibility,
        organizationName,
        organizationStatus,
        requestedOn: formatShortDay(requestedAt, timeZone, language),
      }),
    )
  const t = translator(language)
  return {
    page: publicPage({
      title: t('adoption:listPage.title', { tool: entry.name }),
      description: t('adoption:listPage.description', { tool: entry.name }),
    }),
    tool: { slug: entry.slug, name: entry.name, adoptable: entry.stage !== 'retired' },
    ...(await readPublicUses(entry.toolId, now)),
    own: viewer ? shown(await listOwnAdoptions(entry.toolId, viewer.id)) : [],
    maintained: canSeeAdoption(standing) ? shown(await listAdoptionsOfTool(entry.toolId)) : null,
    mayDecide: canDecideAdoption(standing),
  }
}

export const meta = pageMeta

export default function Adoptions() {
  const { page, tool, uses, followUps, own, maintained, mayDecide } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['adoption', 'catalog'])
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/catalog', label: t('catalog:list.title') },
          { href: `/catalog/${tool.slug}`, label: tool.name },
        ]}
      />
      <PageHeading
        title={page.title}
        action={
          tool.adoptable && (
            <LinkButton href={`/catalog/${tool.slug}/adoptions/new`}>
              {t('listPage.request')}
            </LinkButton>
          )
        }
      />
      {own.length > 0 && (
        <Section title={t('listPage.own')}>
          <AdoptionTable adoptions={own} caption={t('listPage.own')} />
        </Section>
      )}
      {maintained && (
        <Section title={t('listPage.maintained')}>
          <p className="faint">{t('listPage.private')}</p>
          {maintained.length === 0 ? (
            <EmptyState title={t('listPage.noneOwn')}>{t('listPage.noneOwnHint')}</EmptyState>
          ) : (
            <AdoptionTable
              adoptions={maintained}
              caption={t('listPage.maintained')}
              mine={mayDecide}
            />
          )}
        </Section>
      )}
      <Section title={t('listPage.public')}>
        {uses.total === 0 ? (
          <EmptyState title={t('listPage.nonePublic')}>{t('listPage.nonePublicHint')}</EmptyState>
        ) : (
          <div className="stack">
            <PublicUsesText uses={uses} />
            <PublicFollowUps followUps={followUps} />
          </div>
        )}
      </Section>
    </div>
  )
}
