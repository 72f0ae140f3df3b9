import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { glossary } from '~/locales/glossary'
import { translator } from '~/locales/translator.server'
import { pagePicture } from '~/routes/page-picture.server'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Table } from '~/ui/table'

export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  const t = translator(visit.language)
  return {
    page: {
      title: t('pages:glossary.title'),
      description: t('pages:glossary.description'),
      picture: pagePicture({ title: t('pages:glossary.title'), by: t('pages:glossary.lead') }),
    },
    language: visit.language,
    terms: glossary
      .map(({ es, en, means }) => ({ es, en, means: means[visit.language] }))
      .sort((a, b) => a[visit.language].localeCompare(b[visit.language], visit.language)),
  }
}

export const meta = pageMeta

export default function Glossary() {
  const { page, language, terms } = useLoaderData<typeof loader>()
  const { t } = useTranslation('pages')
  const other = language === 'es' ? 'en' : 'es'
  const letters = terms.flatMap((term, index) => {
    const letter = initialOf(term[language])
    const before = terms[index - 1]
    if (before && initialOf(before[language]) === letter) return []
    return [{ letter, id: anchorOf(term.es) }]
  })
  return (
    <div className="page">
      <PageHeading title={page.title} lead={t('glossary.lead')} />
      <nav aria-label={t('glossary.letters')}>
        <ul className="letters">
          {letters.map(({ letter, id }) => (
            <li key={letter}>
              <a href={`#${id}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Table
        on="blocks"
        caption={page.title}
        columns={[
          { head: t('glossary.word') },
          { head: t('glossary.means'), plain: true },
          { head: t('glossary.other') },
        ]}
        rows={terms.map((term) => ({
          key: term.es,
          cells: [
            <a key="word" className="anchor" id={anchorOf(term.es)} href={`#${anchorOf(term.es)}`}>
              {term[language]}
            </a>,
            term.means,
            <span key="other" lang={other}>
              {term[other]}
            </span>,
          ],
        }))}
      />
    </div>
  )
}

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

const initialOf = (text: string) => bare(text.charAt(0)).toUpperCase()

/** The same in both languages, so that a link to a word outlives a change of language. */
const anchorOf = (text: string) =>
  bare(text)
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')
