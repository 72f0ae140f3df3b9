import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { hostings, yearlyCost } from '~/domains/catalog/facts'
import { entriesAPage, listEntryLanguages, searchEntries } from '~/domains/catalog/queries.server'
import { CatalogFilters } from '~/domains/catalog/ui/catalog-filters'
import { EntryRows } from '~/domains/catalog/ui/entry-rows'
import { translator } from '~/locales/translator.server'
import { themes } from '~/shared/themes'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { MoreLink } from '~/ui/more-link'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { publicPage } from '~/routes/page-picture.server'
import { Section } from '~/ui/section'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams
  const filters = {
    q: asked.get('q')?.trim() || undefined,
    theme: themes.find((theme) => theme === asked.get('theme')),
    hosting: hostings.find((hosting) => hosting === asked.get('hosting')),
    language: asked.get('language') || undefined,
  }
  const found = await searchEntries({ ...filters, after: asked.get('after') ?? undefined })
  const shown = found.slice(0, entriesAPage)
  const t = translator(visit.language)
  return {
    page: publicPage({
      title: t('catalog:list.title'),
      description: t('catalog:list.description'),
    }),
    entries: shown.map(({ slug, name, theme, stage, facts }) => ({
      slug,
      name,
      theme,
      stage,
      summary: facts.summary,
      lang: facts.language,
      licence: facts.licence,
      hosting: facts.hosting,
      cost: yearlyCost(facts.costs),
    })),
    languages: await listEntryLanguages(),
    filters,
    next: found.length > entriesAPage ? (shown.at(-1)?.slug ?? null) : null,
  }
}

export const meta = pageMeta

export default function Catalog() {
  const { entries, languages, filters, next } = useLoaderData<typeof loader>()
  const { t } = useTranslation('catalog')
  const given = Object.entries(filters).filter((pair): pair is [string, string] => Boolean(pair[1]))
  const filtered = given.length > 0
  return (
    <div className="page">
      <PageHeading
        title={t('list.title')}
        lead={t('list.lead')}
        action={<LinkButton href="/catalog/fit">{t('list.fit')}</LinkButton>}
      />
      <CatalogFilters filters={filters} languages={languages} />
      {entries.length > 0 ? (
        <Section title={t('list.found')}>
          <EntryRows entries={entries} />
        </Section>
      ) : (
        <EmptyState
          level={2}
          title={t(filtered ? 'list.noMatch' : 'list.none')}
          action={
            <LinkButton kind="secondary" href={filtered ? '/catalog' : '/tools'}>
              {t(filtered ? 'list.seeAll' : 'list.seeIncubation')}
            </LinkButton>
          }
        >
          {t(filtered ? 'list.noMatchHint' : 'list.noneHint')}
        </EmptyState>
      )}
      <MoreLink
        href={next ? `/catalog?${new URLSearchParams([...given, ['after', next]])}` : undefined}
        label={t('list.more')}
      >
        <a href="/catalog/feed.xml">{t('list.feed')}</a>
      </MoreLink>
    </div>
  )
}
