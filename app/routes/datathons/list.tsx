import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { canCreateDatathon } from '~/domains/datathons/policy'
import { listDatathons } from '~/domains/datathons/queries.server'
import { phaseOf } from '~/domains/datathons/rules'
import { DatathonRows } from '~/domains/datathons/ui/datathon-rows'
import { listPublicationDates } from '~/domains/judging/queries-results.server'
import { translator } from '~/locales/translator.server'
import { pagePicture } from '~/routes/page-picture.server'
import { formatDays } from '~/shared/instants'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'

export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  const t = translator(visit.language)
  const [listed, published] = await Promise.all([listDatathons(), listPublicationDates()])
  const datathons = listed.map((each) => ({
    slug: each.slug,
    name: each.name,
    summary: each.summary,
    language: each.language,
    place: each.place,
    phase: phaseOf(each, visit.now, published.has(each.id)),
    days: formatDays(each.startsAt, each.submissionsCloseAt, each.timeZone, visit.language),
  }))
  return {
    page: {
      title: t('datathons:title'),
      description: t('datathons:description'),
      picture: pagePicture({ title: t('datathons:title'), by: t('datathons:lead') }),
    },
    // What is going on first, the soonest at the top; then what is over, the latest at the top.
    coming: datathons.filter(({ phase }) => phase !== 'closed').reverse(),
    past: datathons.filter(({ phase }) => phase === 'closed'),
    mayCreate: canCreateDatathon(visit.viewer),
  }
}

export const meta = pageMeta

export default function Datathons() {
  const { coming, past, mayCreate } = useLoaderData<typeof loader>()
  const { t } = useTranslation('datathons')
  return (
    <div className="page">
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        action={mayCreate && <LinkButton href="/datathons/new">{t('create')}</LinkButton>}
      />
      <Section title={t('coming')}>
        {coming.length > 0 ? (
          <DatathonRows datathons={coming} />
        ) : (
          <EmptyState
            title={t('none')}
            action={
              <LinkButton kind="secondary" href="/challenges/new">
                {t('writeBrief')}
              </LinkButton>
            }
          >
            {t('noneHint')}
          </EmptyState>
        )}
      </Section>
      {past.length > 0 && (
        <Section title={t('past')}>
          <DatathonRows datathons={past} />
        </Section>
      )}
    </div>
  )
}
