import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { listEntries } from '~/domains/catalog/queries.server'
import { CompareTable } from '~/domains/catalog/ui/compare-table'
import { translator } from '~/locales/translator.server'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { CheckboxGroup } from '~/ui/form/choices'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { publicPage } from '~/routes/page-picture.server'

const [least, most] = [2, 4]

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.getAll('tools')
  const slugs = [...new Set(asked.flatMap((given) => given.split(',')))].filter(Boolean)
  const entries = await listEntries()
  const chosen = slugs.flatMap((slug) => entries.filter((entry) => entry.slug === slug))
  const t = translator(visit.language)
  return {
    page: publicPage({
      title: t('catalog:comparePage.title'),
      description: t('catalog:comparePage.description'),
    }),
    all: entries.map(({ slug, name }) => ({ slug, name })),
    chosen: chosen
      .slice(0, most)
      .map(({ slug, name, stage, facts }) => ({ slug, name, stage, facts })),
  }
}

export const meta = pageMeta

export default function Compare() {
  const { page, all, chosen } = useLoaderData<typeof loader>()
  const { t } = useTranslation('catalog')
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/catalog', label: t('list.title') }]} />
      <PageHeading title={page.title} lead={t('comparePage.lead')} />
      {chosen.length >= least && <CompareTable tools={chosen} />}
      {all.length < least ? (
        <EmptyState level={2} title={t('comparePage.none')}>
          {t('comparePage.noneHint', { least })}
        </EmptyState>
      ) : (
        <Section title={t(chosen.length >= least ? 'comparePage.choose' : 'comparePage.none')}>
          <form className="form" action="/catalog/compare">
            <CheckboxGroup
              field={{ name: 'tools', initialValue: chosen.map(({ slug }) => slug) }}
              label={t('comparePage.chosen')}
              options={all.map(({ slug, name }) => ({ value: slug, label: name }))}
            />
            <Button>{t('comparePage.submit')}</Button>
          </form>
        </Section>
      )}
    </div>
  )
}
