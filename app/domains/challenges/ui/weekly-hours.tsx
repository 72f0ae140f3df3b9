import { useTranslation } from 'react-i18next'
import type { Answer } from '../answers'
import type { Speech } from '../translations'
import { AnswerText } from './answer-text'

export interface WeeklyHoursProps {
  answer: Answer | undefined
  /** The language of a note on it, where that is not the page's, and what is to be said of it. */
  lang?: string
  mark?: Speech['mark']
  /** Says that it is missing, to those who write and review. */
  showOpen?: boolean
}

/** How many hours a week the organisation has for the result, or that it does not know: it belongs to the profile. */
export function WeeklyHours({ answer, showOpen, lang, mark }: WeeklyHoursProps) {
  const { t } = useTranslation('challenges')
  if (answer && 'number' in answer) return <p>{t('page.hours', { count: answer.number })}</p>
  return <AnswerText question="hours" answer={answer} lang={lang} mark={mark} showOpen={showOpen} />
}
