import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { search } from '~/domains/overview/search.server'
import { translator } from '~/locales/translator.server'
import { pagePicture } from '~/routes/page-picture.server'
import { shorten } from '~/shared/shorten'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { TextField } from '~/ui/form/text-field'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams.get('q')?.trim() ?? ''
  const t = translator(visit.language)
  return {
    page: {
      title: query ? t('overview:search.titleOf', { query }) : t('overview:search.title'),
      description: t('overview:search.description'),
      picture: pagePicture({ title: t('overview:search.title') }),
    },
    query,
    groups: (await search(query, visit.language)).map(({ kind, found }) => ({
      kind,
      found: found.map(({ text, ...each }) => ({ ...each, text: shorten(text) })),
    })),
  }
}

/** Needs, briefs and datasets have titles; what has a name has it in every language. */
const isNamed = (kind: string) => !['needs', 'challenges', 'datasets'].includes(kind)

export const meta = pageMeta

export default function Search() {
  const { query, groups } = useLoaderData<typeof loader>()
  const { t } = useTranslation('overview')
  const found = groups.flatMap(({ kind, found }) => found.map((one) => ({ kind, ...one })))
  return (
    <div className="page">
      <PageHeading title={t('search.title')} lead={t('search.description')} />
      <form className="filters filters--search" method="get" role="search">
        <TextField
          field={{ name: 'q', initialValue: query, maxLength: 200 }}
          label={t('search.what')}
          hint={t('search.hint')}
          type="search"
        />
        <Button>{t('search.submit')}</Button>
      </form>
      {found.length > 0 && (
        <Section title={t('search.count', { count: found.length, query })}>
          <Rows
            rows={found.map(({ kind, slug, title, text, language, href }) => ({
              key: `${kind}/${slug}`,
              title,
              lang: isNamed(kind) ? undefined : language,
              href: href ?? `/${kind}/${slug}`,
              // A brief is found with its organisation's name.
              by: kind === 'challenges' ? text : <Words language={language}>{text}</Words>,
              cells: [
                <span key="kind" className="faint">
                  {t(`search.kind.${kind}`)}
                </span>,
              ],
            }))}
          />
        </Section>
      )}
      {query !== '' && found.length === 0 && (
        <EmptyState level={2} title={t('search.none', { query })}>
          {t('search.noneHint')}
        </EmptyState>
      )}
      {query === '' && (
        <nav className="section" aria-label={t('search.areas')}>
          <ul className="link-list">
            {(['needs', 'challenges', 'datathons', 'datasets', 'tools', 'catalog'] as const).map(
              (kind) => (
                <li key={kind}>
                  <a href={`/${kind}`}>{t(`search.kinds.${kind}`)}</a>
                </li>
              ),
            )}
          </ul>
        </nav>
      )}
    </div>
  )
}
