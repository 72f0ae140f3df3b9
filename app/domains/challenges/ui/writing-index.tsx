import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { countAnswers, type SectionCompleteness } from '../completeness'

export interface WritingIndexProps {
  brief: {
    slug: string
    title: string
    isPublished: boolean
    /** The page of the need that it began as, for those who hear that. */
    need: string | null
  }
  parts: SectionCompleteness[]
  /** Whose brief it is sends and publishes it; a companion writes. */
  sends: boolean
  children: ReactNode
}

/** The brief that is being written, how far it is, its sections, and the ways out of the editor. */
export function WritingIndex({
  brief: { slug, title, isPublished, need },
  parts,
  sends,
  children,
}: WritingIndexProps) {
  const { t } = useTranslation('challenges')
  const page = `/challenges/${slug}`
  return (
    <nav className="writing-index" aria-label={t('edit.sections')}>
      <p className="writing-index__title">
        <a href={page}>{title}</a>
      </p>
      <p className="faint small">{t('edit.draftProgress', countAnswers(parts))}</p>
      {children}
      {need && (
        <p>
          <a href={need}>{t('need.link')}</a>
        </p>
      )}
      <p>
        <a href={`${page}/edit?all`}>{t('edit.allOnOne')}</a>
      </p>
      <p>
        <a href={`${page}/translations`}>{t('page.translations')}</a>
      </p>
      {!isPublished && (
        <p>
          <a href={`${page}/facts`}>{t('edit.facts')}</a>
        </p>
      )}
      {sends && (
        <p>
          <a href={`${page}/${isPublished ? 'versions/new' : 'review-request'}`}>
            {t(isPublished ? 'edit.publishStep' : 'edit.sendStep')}
          </a>
        </p>
      )}
    </nav>
  )
}
