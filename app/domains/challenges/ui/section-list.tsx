import { useTranslation } from 'react-i18next'
import type { SectionCompleteness } from '../completeness'
import { sections, type SectionKey } from '../questions'
import { SectionCells } from './section-cells'

export interface SectionListProps {
  slug: string
  parts: SectionCompleteness[]
  /** The section in hand. */
  here?: SectionKey
  /** How many open comments of reviewers each has. */
  comments: Partial<Record<SectionKey, number>>
}

/** The brief's sections with how far each is; a section leads to its first open question. */
export function SectionList({ slug, parts, here, comments }: SectionListProps) {
  const { t } = useTranslation(['challenges', 'assessment'])
  return (
    <ol className="section-list">
      {parts.map((part) => {
        const { section, open } = part
        const first = open[0] ?? sections.find(({ key }) => key === section)?.questions[0]?.key
        const count = comments[section] ?? 0
        return (
          <li key={section} aria-current={section === here ? 'step' : undefined}>
            <a href={`/challenges/${slug}/edit?question=${first}`}>
              {t(`assessment:sections.${section}`)}
            </a>
            <SectionCells part={part} />
            {count > 0 && <b className="small">{t('challenges:edit.comment', { count })}</b>}
          </li>
        )
      })}
    </ol>
  )
}
