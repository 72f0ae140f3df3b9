import { useTranslation } from 'react-i18next'
import { LinkLine } from '~/ui/link-line'
import { Words } from '~/ui/words'

export interface ClarificationLinksProps {
  /** The page of the questions; empty on that page itself. */
  page?: string
  clarifications: Clarification[]
}

export interface Clarification {
  id: string
  number: number
  /** How the question begins, and in which language. */
  opening: string
  language: string
}

/** Where a brief's clarifications stand among its questions; these keep the order in which they were asked. */
export function ClarificationLinks({ page = '', clarifications }: ClarificationLinksProps) {
  const { t } = useTranslation('challenges')
  if (clarifications.length === 0) return null
  return (
    <nav className="stack--tight" aria-label={t('questions.clarifications')}>
      <p className="faint small">{t('questions.clarifications')}</p>
      <LinkLine
        links={clarifications.map(({ id, number, opening, language }) => ({
          href: `${page}#question-${id}`,
          label: (
            <>
              {t('questions.number', { number })}: <Words language={language}>{opening}</Words>
            </>
          ),
        }))}
      />
    </nav>
  )
}
