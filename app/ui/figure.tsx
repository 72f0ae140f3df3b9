import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface FigureProps {
  /** What the drawing says in a sentence: the text alternative. */
  summary: string
  /** The same in numbers; it unfolds below. */
  table: ReactNode
  /** Source, date, unit, what was left out: under the drawing. */
  caption?: ReactNode
  children: ReactNode
}

/** A drawing of data, with a sentence for those who do not see it and a table for everybody. The SVG in it is silent. */
export function Figure({ summary, table, caption, children }: FigureProps) {
  const { t } = useTranslation('ui')
  return (
    <figure className="chart">
      <p className="for-ears">{summary}</p>
      {children}
      <figcaption>
        {caption && <p>{caption}</p>}
        <details className="unfold">
          <summary>{t('seeTable')}</summary>
          {table}
        </details>
      </figcaption>
    </figure>
  )
}
