import { useTranslation } from 'react-i18next'
import { Quote } from '~/ui/quote'
import { Section } from '~/ui/section'
import type { KeyedQuestion } from '../questions'

export interface QuestionHelpProps {
  question: KeyedQuestion
}

/** Beside a question: an example, and why it is asked. */
export function QuestionHelp({ question: { key, required } }: QuestionHelpProps) {
  const { t } = useTranslation(['challenges', 'assessment'])
  return (
    <>
      <div className="writing-wide">
        <Section title={t('challenges:edit.example')}>
          <Quote>{t(`assessment:questions.${key}.example`)}</Quote>
        </Section>
      </div>
      <Section title={t('challenges:edit.why')}>
        <p>{t(`assessment:questions.${key}.why`)}</p>
      </Section>
      <Section title={t('challenges:edit.doubts')}>
        <p>{t(required ? 'challenges:edit.doubtsRequired' : 'challenges:edit.doubtsHint')}</p>
      </Section>
    </>
  )
}
