import type { LoaderFunctionArgs } from '@remix-run/node'
import { describeCatalog } from '~/domains/datasets/dcat'
import { listDatasets } from '~/domains/datasets/queries-lists.server'
import { findVersion } from '~/domains/datasets/queries-versions.server'
import { findDataset } from '~/domains/datasets/queries.server'
import { translator } from '~/locales/translator.server'
import { publishingSite } from './publishing-site.server'

const onePage = 100

/** The published datasets in the terms of DCAT-AP 3, a hundred a page. */
export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get('after') ?? undefined
  const { items, next } = await listDatasets({ after, limit: onePage })
  const described = await Promise.all(
    items.map(async ({ slug, id }) => {
      const [dataset, version] = await Promise.all([findDataset(slug), findVersion(id)])
      return dataset && version ? [{ dataset, version }] : []
    }),
  )
  const site = publishingSite()
  const t = translator(visit.language)
  const addressOf = (slug: string) =>
    `${site.url}/datasets/catalog.jsonld?${new URLSearchParams({ after: slug })}`
  const catalog = describeCatalog(
    described.flat(),
    { title: `Tequio: ${t('datasets:title')}`, description: t('datasets:description') },
    {
      address: after ? addressOf(after) : `${site.url}/datasets/catalog.jsonld`,
      next: next && addressOf(next),
    },
    site,
  )
  return Response.json(catalog, {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  })
}
