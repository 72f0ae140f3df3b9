import { useTranslation } from 'react-i18next'
import { noteOf, type Answer } from '../answers'
import type { QuestionKey } from '../questions'
import type { Speech } from '../translations'
import { SpeechMark } from './speech-mark'

export interface AnswerTextProps {
  question: QuestionKey
  answer: Answer | undefined
  /** The language in which it was written, where it is not the page's. */
  lang?: string
  /** Of a translation: that it is missing here, or older than the original. */
  mark?: Speech['mark']
  /** Without the label where a heading says it already. */
  bare?: boolean
  /** The problem itself stands larger than the rest. */
  large?: boolean
  /** Says that an answer is missing, to those who write and review. */
  showOpen?: boolean
}

/** One written answer as it is read: its label in bold, then what was said. */
export function AnswerText(props: AnswerTextProps) {
  const { question, answer, lang, mark, bare, large, showOpen } = props
  const { t } = useTranslation(['assessment', 'challenges', 'people'])
  if (!answer && !showOpen) return null
  return (
    <p className={large ? 'typed lead' : 'typed'}>
      {!bare && <b>{t(`assessment:questions.${question}.label`)}. </b>}
      {!answer && <span className="faint">{t('challenges:unanswered')}</span>}
      {answer && <Said question={question} answer={answer} lang={lang} />}
      <SpeechMark mark={mark} />
    </p>
  )
}

function Said({
  question,
  answer,
  lang,
}: {
  question: QuestionKey
  answer: Answer
  lang?: string
}) {
  const { t, i18n } = useTranslation(['challenges', 'people', 'capacity'])
  if ('text' in answer) return <span lang={lang}>{answer.text}</span>
  if ('number' in answer) return <>{answer.number.toLocaleString(i18n.language)}</>
  if ('skills' in answer) {
    const names = answer.skills.map((skill) => t(`people:skills.${skill}`))
    return <>{capitalised(new Intl.ListFormat(i18n.language).format(names), i18n.language)}</>
  }
  const note = noteOf(answer)
  const words = note && <span lang={lang}>{note}</span>
  if ('unknown' in answer)
    return (
      <>
        <span className="faint">
          {t('challenges:unknown')}
          {note && '.'}
        </span>{' '}
        {words}
      </>
    )
  const level = t(`capacity:levels.${question as 'people'}.at${answer.level}`)
  return (
    <>
      {t('capacity:reach', { level: answer.level })}. {level}. {words}
    </>
  )
}

const capitalised = (text: string, language: string) =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
