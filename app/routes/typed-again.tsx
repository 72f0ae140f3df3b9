import { useTranslation } from 'react-i18next'
import { findQuestion } from '~/domains/challenges/questions'
import type { TypedText } from '~/shared/typed-texts'
import { TextToCopy } from '~/ui/form/text-to-copy'

/** What was typed into a form that nothing is left to take, each text under its question where it has one. */
export function TypedAgain({ typed }: { typed: TypedText[] }) {
  const { t } = useTranslation(['pages', 'assessment'])
  const nameOf = (field: string, at: number) => {
    const question = findQuestion(field)
    if (question) return t(`assessment:questions.${question.key}.question`)
    return typed.length === 1
      ? t('pages:error.typed')
      : t('pages:error.typedOne', { number: at + 1 })
  }
  return (
    <div className="form">
      {typed.map(({ field, text }, at) => (
        <TextToCopy
          key={`${field}-${at}`}
          id={`typed-${at}`}
          label={nameOf(field, at)}
          text={text}
        />
      ))}
    </div>
  )
}
