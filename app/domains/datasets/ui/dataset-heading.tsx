import { useTranslation } from 'react-i18next'
import type { Language } from '~/shared/languages'
import { formatBytes } from '~/shared/numbers'
import type { Theme } from '~/shared/themes'
import { LinkButton } from '~/ui/button'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Words } from '~/ui/words'
import type { DatasetState as State, Sensitivity } from '../rules'
import { DatasetFacts, type DatasetFactsProps } from './dataset-facts'
import { DatasetState } from './dataset-state'
import { StandingNotice } from './standing-notice'

export interface DatasetHeadingProps {
  dataset: {
    slug: string
    title: string
    /** On its own page. */
    summary?: string
    language: string
    theme: Theme
    state: State
    sensitivity: Sensitivity | null
    note: string
    /** Null where its files are not given out. */
    file: { href: string; bytes: number } | null
    facts: DatasetFactsProps
    may: { edit: boolean; addVersion: boolean; review: boolean }
  }
  /** Where the title is that of a part: its own page is one step up. */
  part?: string
}

/** The head of every page of a dataset. */
export function DatasetHeading({ dataset, part }: DatasetHeadingProps) {
  const { t, i18n } = useTranslation('datasets')
  const { slug, title, language, theme, state, sensitivity, file, may } = dataset
  const home = `/datasets/${slug}`
  const facts = [
    t('kind'),
    t('theme', { theme: t(`themes.${theme}`) }),
    sensitivity && t('sensitivity', { level: t(`sensitivities.${sensitivity}`) }),
  ]
  return (
    <>
      <Breadcrumbs
        steps={[
          { href: '/datasets', label: t('title') },
          ...(part ? [{ href: home, label: title, language }] : []),
        ]}
      />
      <PageHeading
        chip={<DatasetState state={state} />}
        facts={facts.filter(Boolean).join(' · ')}
        title={part ?? <Words language={language}>{title}</Words>}
        lead={dataset.summary && <Words language={language}>{dataset.summary}</Words>}
        action={
          file && (
            <LinkButton href={file.href} download>
              {t('download', { size: formatBytes(file.bytes, i18n.language as Language) })}
            </LinkButton>
          )
        }
      />
      <StandingNotice state={state} note={dataset.note} language={language} />
      <DatasetFacts {...dataset.facts} />
      {(may.edit || may.addVersion || may.review) && (
        <p className="actions small">
          {may.review && <a href={`${home}/review`}>{t('review')}</a>}
          {may.edit && <a href={`${home}/edit`}>{t('edit')}</a>}
          {may.edit && <a href={`${home}/columns`}>{t('describeColumns')}</a>}
          {may.addVersion && <a href={`${home}/versions/new`}>{t('newVersion')}</a>}
        </p>
      )}
    </>
  )
}
