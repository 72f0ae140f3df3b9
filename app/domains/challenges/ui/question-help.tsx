import { useTranslation } from 'react-i18next'
import { Quote } from '~/ui/quote'
import { Section } from '~/ui/section'
import type { KeyedQuestion, SectionKey } from '../questions'
import { ReviewComments } from './review-comments'
import type { Writing } from './writing'

export interface QuestionHelpProps {
  question: KeyedQuestion & { section: SectionKey }
  comments: Writing['comments']
}

/** Beside a question: what a reviewer said of its section, an example, and why it is asked. */
export function QuestionHelp({ question: { key, section }, comments }: QuestionHelpProps) {
  const { t } = useTranslation(['challenges', 'assessment'])
  const said = comments.filter((comment) => comment.section === section)
  return (
    <>
      {said.length > 0 && (
        <Section title={t('challenges:edit.comments')}>
          <div className="stack">
            <ReviewComments comments={said} />
          </div>
        </Section>
      )}
      <div className="writing-wide">
        <Section title={t('challenges:edit.example')}>
          <Quote>{t(`assessment:questions.${key}.example`)}</Quote>
        </Section>
      </div>
      <Section title={t('challenges:edit.why')}>
        <p>{t(`assessment:questions.${key}.why`)}</p>
      </Section>
      <Section title={t('challenges:edit.doubts')}>
        <p>{t('challenges:edit.doubtsHint')}</p>
      </Section>
    </>
  )
}
