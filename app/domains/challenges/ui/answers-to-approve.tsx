import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Part } from '~/ui/part'
import type { Answer } from '../answers'
import type { WrittenAs } from '../approvals'
import type { QuestionKey } from '../questions'
import { AnswerText } from './answer-text'

interface AnswersToApproveProps {
  slug: string
  /** The language of the brief. */
  language: string
  waiting: {
    question: QuestionKey
    version: string
    writtenAs: WrittenAs
    answer: Answer | undefined
  }[]
}

/** What a companion wrote, answer by answer: who wrote it, and whether it is well said. */
export function AnswersToApprove({ slug, language, waiting }: AnswersToApproveProps) {
  const { t, i18n } = useTranslation(['needs', 'assessment'])
  const lang = language === i18n.language ? undefined : language
  return (
    <div>
      {waiting.map(({ question, version, writtenAs, answer }) => (
        <Part key={question} id={question} title={t(`assessment:questions.${question}.label`)}>
          <AnswerText question={question} answer={answer} lang={lang} bare />
          <p className="faint">
            {writtenAs !== 'organization' && t(`needs:approvals.by.${writtenAs}`)}{' '}
            <b>{t('needs:approvals.ask')}</b>
          </p>
          <form method="post" className="actions" action={`/challenges/${slug}/approvals`}>
            <input type="hidden" name="question" value={question} />
            <input type="hidden" name="version" value={version} />
            <Button kind="secondary">
              {t('needs:approvals.approve')}
              <span className="visually-hidden">
                : {t(`assessment:questions.${question}.label`)}
              </span>
            </Button>
            <a href={`/challenges/${slug}/edit?question=${question}`}>
              {t('needs:approvals.change')}
              <span className="visually-hidden">
                : {t(`assessment:questions.${question}.label`)}
              </span>
            </a>
          </form>
        </Part>
      ))}
    </div>
  )
}
