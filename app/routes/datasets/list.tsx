import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { periodWords } from '~/domains/datasets/period-words.server'
import { listDatasets, listProposedBy } from '~/domains/datasets/queries-lists.server'
import { DatasetRows } from '~/domains/datasets/ui/dataset-rows'
import { DatasetState } from '~/domains/datasets/ui/dataset-state'
import { translator } from '~/locales/translator.server'
import { themes, type Theme } from '~/shared/themes'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Filters } from '~/ui/form/filters'
import { Select } from '~/ui/form/select'
import { TextField } from '~/ui/form/text-field'
import { MoreLink } from '~/ui/more-link'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'
import { publicPage } from '~/routes/page-picture.server'

const onePage = 25

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const t = translator(visit.language)
  const search = new URL(request.url).searchParams
  const q = (search.get('q') ?? '').slice(0, 200)
  const theme = themes.find((one) => one === search.get('theme'))
  const after = search.get('after') ?? undefined
  const { items, next } = await listDatasets({ q, theme, after, limit: onePage })
  const { viewer } = visit
  return {
    page: publicPage({ title: t('datasets:title'), description: t('datasets:description') }),
    q,
    theme: theme ?? null,
    datasets: items.map(({ periodStart, periodEnd, ...dataset }) => ({
      slug: dataset.slug,
      title: dataset.title,
      summary: dataset.summary,
      language: dataset.language,
      state: dataset.state,
      licence: dataset.licence,
      sourceName: dataset.sourceName,
      rowCount: dataset.rowCount,
      columnCount: dataset.columnCount,
      period: periodWords(periodStart, periodEnd, visit.language),
    })),
    nextHref: next && addressOf(q, theme, next),
    mine: viewer ? await listProposedBy(viewer.id) : [],
  }
}

function addressOf(q: string, theme: Theme | undefined, after: string): string {
  return `/datasets?${new URLSearchParams({ ...(q && { q }), ...(theme && { theme }), after })}`
}

export const meta = pageMeta

export default function Datasets() {
  const { q, theme, datasets, nextHref, mine } = useLoaderData<typeof loader>()
  const { t } = useTranslation('datasets')
  const isFiltered = q !== '' || theme !== null
  return (
    <div className="page">
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        action={<LinkButton href="/datasets/new">{t('propose')}</LinkButton>}
      />
      <Filters
        label={t('filters.title')}
        words={
          <TextField field={{ name: 'q', initialValue: q }} label={t('filters.q')} type="search" />
        }
        set={theme ? 1 : 0}
      >
        <Select
          field={{ name: 'theme', initialValue: theme ?? '' }}
          label={t('filters.theme')}
          none={t('filters.anyTheme')}
          options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
        />
      </Filters>
      {datasets.length > 0 ? (
        <Section title={t('found')}>
          <DatasetRows datasets={datasets} />
        </Section>
      ) : (
        <EmptyState
          level={2}
          title={t(isFiltered ? 'noneFound' : 'none')}
          action={
            isFiltered ? (
              <LinkButton kind="secondary" href="/datasets">
                {t('all')}
              </LinkButton>
            ) : (
              <LinkButton kind="secondary" href="/datasets/new">
                {t('propose')}
              </LinkButton>
            )
          }
        >
          {t(isFiltered ? 'noneFoundHint' : 'noneHint')}
        </EmptyState>
      )}
      <MoreLink href={nextHref ?? undefined}>
        {t('programs')}: <a href="/datasets/catalog.jsonld">{t('dcat')}</a>,{' '}
        <a href="/api/v1/openapi.json">{t('api')}</a>.
      </MoreLink>
      {mine.length > 0 && (
        <Section title={t('mine')}>
          <ul className="list">
            {mine.map(({ slug, title, language, state }) => (
              <li key={slug}>
                <a href={`/datasets/${slug}`}>
                  <Words language={language}>{title}</Words>
                </a>{' '}
                <DatasetState state={state} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}
