import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer, Answers } from '../answers'
import { Pieces } from '~/ui/pieces'
import type { Difference } from '../answer-differences'
import { AnswerText } from './answer-text'

export interface DifferencesProps {
  questions: Difference[]
  before: { label: string; answers: Answers }
  after: { label: string; answers: Answers }
  lang?: string
  /** The level of the questions' headings. */
  level?: 2 | 3
}

/** The answers that two states of a brief give differently, side by side, with what went struck out and what came underlined. */
export function Differences({ questions, before, after, lang, level = 3 }: DifferencesProps) {
  const { t } = useTranslation(['challenges', 'assessment'])
  const Heading = level === 2 ? 'h2' : 'h3'
  return questions.map(({ key, pieces }) => (
    <section key={key} className="difference">
      <Heading className="difference__question">
        {t(`assessment:questions.${key}.question`)}
      </Heading>
      <div className="columns">
        {[before, after].map(({ label, answers }) => (
          <div key={label} className="stack stack--tight">
            <p className="faint small">{label}</p>
            {pieces && (
              <Pieces
                pieces={pieces}
                without={label === before.label ? 'new' : 'gone'}
                lang={lang}
              />
            )}
            {!pieces && answers[key] && (
              <Whole
                other={(label === before.label ? after : before).answers[key]}
                isNew={label === after.label}
              >
                <AnswerText question={key} answer={answers[key]} lang={lang} bare />
              </Whole>
            )}
            {!answers[key] && <p className="faint">{t('challenges:history.nothing')}</p>}
          </div>
        ))}
      </div>
    </section>
  ))
}

interface WholeProps {
  /** The answer on the other side, if there is one. */
  other: Answer | undefined
  isNew: boolean
  children: ReactNode
}

/** An answer that the other side does not have at all came or went as a whole. */
function Whole({ other, isNew, children }: WholeProps) {
  if (other) return children
  return isNew ? <ins>{children}</ins> : <del>{children}</del>
}
