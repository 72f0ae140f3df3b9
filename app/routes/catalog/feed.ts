import type { LoaderFunctionArgs } from '@remix-run/node'
import { searchEntries } from '~/domains/catalog/queries.server'
import { writeFeed } from '~/shared/atom-feed'
import { translator } from '~/locales/translator.server'
import { settings } from '~/platform/env'
import { fileFor } from './registry-files.server'

/** What is new in the catalog, for feed readers. */
export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  const site = `${settings.appUrl}/catalog`
  const entries = await searchEntries({})
  const t = translator(visit.language)
  const feed = writeFeed(
    entries.map(({ slug, name, theme, facts, publishedAt, firstPublishedAt }) => ({
      name,
      summary: facts.summary,
      language: facts.language,
      theme: t(`incubation:themes.${theme}`),
      page: `${site}/${slug}`,
      publishedAt: firstPublishedAt,
      updatedAt: publishedAt,
    })),
    { site, title: t('catalog:feedTitle'), language: visit.language },
  )
  return fileFor(feed, 'application/atom+xml')
}
