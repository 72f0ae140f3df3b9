import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type es from '~/locales/es/glossary'
import { translator } from '~/locales/translator.server'
import { pagePicture } from '~/routes/page-picture.server'
import { byLanguage, languages } from '~/shared/languages'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Table } from '~/ui/table'

const glossaries = byLanguage(
  import.meta.glob<typeof es>('../../locales/*/glossary.ts', { eager: true, import: 'default' }),
)

export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  const t = translator(visit.language)
  return {
    page: {
      title: t('pages:glossary.title'),
      description: t('pages:glossary.description'),
      picture: pagePicture({ title: t('pages:glossary.title'), by: t('pages:glossary.lead') }),
    },
    terms: Object.entries(glossaries(visit.language))
      .map(([id, { word, means }]) => ({ id, word, means, others: othersOf(id, visit.language) }))
      .sort((a, b) => a.word.localeCompare(b.word, visit.language)),
  }
}

/** The word of an idea in each language but the reader's. */
const othersOf = (id: string, reader: string) =>
  languages
    .filter((language) => language !== reader)
    .map((language) => ({ language, word: glossaries(language)[id as keyof typeof es].word }))

export const meta = pageMeta

export default function Glossary() {
  const { page, terms } = useLoaderData<typeof loader>()
  const { t } = useTranslation('pages')
  const letters = terms.flatMap((term, index) => {
    const letter = initialOf(term.word)
    const before = terms[index - 1]
    if (before && initialOf(before.word) === letter) return []
    return [{ letter, id: term.id }]
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
          key: term.id,
          cells: [
            <a key="word" className="anchor" id={term.id} href={`#${term.id}`}>
              {term.word}
            </a>,
            term.means,
            term.others.map(({ language, word }, place) => (
              <Fragment key={language}>
                {place > 0 && ' · '}
                <span lang={language}>{word}</span>
              </Fragment>
            )),
          ],
        }))}
      />
    </div>
  )
}

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

const initialOf = (text: string) => bare(text.charAt(0)).toUpperCase()
