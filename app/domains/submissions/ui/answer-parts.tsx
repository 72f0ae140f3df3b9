import { useTranslation } from 'react-i18next'
import { Prose } from '~/ui/prose'
import { answerKeys, type AnswerKey } from '../answers'

export interface AnswerPartsProps {
  answers: Record<AnswerKey, string>
  /** In which the team wrote them. */
  language: string
}

/** What a team says of its work, as safe HTML; what was left open is said as such. */
export function AnswerParts({ answers, language }: AnswerPartsProps) {
  const { t } = useTranslation('submissions')
  return answerKeys
    .filter((key) => key !== 'title')
    .map((key) => (
      <div key={key} className="stack stack--tight">
        <h3>{t(`answers.${key}`)}</h3>
        {answers[key] ? (
          <Prose html={answers[key]} language={language} />
        ) : (
          <p className="faint">{t('answers.notWritten')}</p>
        )}
      </div>
    ))
}
