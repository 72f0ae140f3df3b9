import { useTranslation } from 'react-i18next'
import type { SectionCompleteness } from '../completeness'
import { questionPath } from '../writing-way'
import { sections, startOf, type QuestionKey, type SectionKey } from '../questions'
import { SectionCells } from './section-cells'

export interface SectionListProps {
  slug: string
  parts: SectionCompleteness[]
  /** The section in hand. */
  here?: SectionKey
  /** The open comments of reviewers. */
  comments?: { section: SectionKey; question: QuestionKey | null }[]
}

/** The brief's sections with how far each is; a section leads to what was commented on, else to its first open question. */
export function SectionList({ slug, parts, here, comments = [] }: SectionListProps) {
  const { t } = useTranslation(['challenges', 'assessment'])
  return (
    <ol className="section-list">
      {parts.map((part) => {
        const { section, open } = part
        const said = comments.filter((comment) => comment.section === section)
        const start = open[0] ?? sections.find(({ key }) => key === section)?.questions[0]?.key
        const first = said.length > 0 ? startOf([part], said).key : start
        return (
          <li key={section} aria-current={section === here ? 'step' : undefined}>
            <a href={questionPath(slug, first!, said.length > 0 ? 'comments' : 'section')}>
              {t(`assessment:sections.${section}`)}
            </a>
            <SectionCells part={part} />
            {said.length > 0 && (
              <b className="small">{t('challenges:edit.comment', { count: said.length })}</b>
            )}
          </li>
        )
      })}
    </ol>
  )
}
