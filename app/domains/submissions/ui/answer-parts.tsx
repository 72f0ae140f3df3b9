import { useTranslation } from 'react-i18next'
import { Prose } from '~/ui/prose'
import { answerKeys, type AnswerKey } from '../answers'

/** What a team says of its work, as safe HTML; what was left open is said as such. */
export function AnswerParts({ answers }: { answers: Record<AnswerKey, string> }) {
  const { t } = useTranslation('submissions')
  return answerKeys
    .filter((key) => key !== 'title')
    .map((key) => (
      <div key={key} className="stack stack--tight">
        <h3>{t(`answers.${key}`)}</h3>
        {answers[key] ? (
          <Prose html={answers[key]} />
        ) : (
          <p className="faint">{t('answers.notWritten')}</p>
        )}
      </div>
    ))
}
