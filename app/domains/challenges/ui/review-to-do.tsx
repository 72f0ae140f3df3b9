import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/section'
import { questions, sections } from '../questions'
import { questionPath } from '../writing-way'
import { ReviewComments, type ShownComment } from './review-comments'

export interface ReviewToDoProps {
  slug: string
  comments: ShownComment[]
  /** The answers can be changed now, so each comment leads to its question. */
  editable: boolean
  /** Its review is done: what is open holds nothing up any more. */
  isReady: boolean
}

/** What reviewers said to those who write a brief, section by section: what to do next, and what is done. */
export function ReviewToDo({ slug, comments, editable, isReady }: ReviewToDoProps) {
  const { t } = useTranslation(['challenges', 'assessment'])
  if (comments.length === 0) return null
  const open = comments.filter(({ settled }) => !settled).length
  return (
    <Section title={t('challenges:toDo.title')}>
      <div className="stack prose">
        <p>
          {isReady && open > 0
            ? t('challenges:toDo.over')
            : `${t('challenges:review.openCount', { count: open })}.`}{' '}
          {editable && open > 0 && t('challenges:toDo.lead')}
        </p>
        {sections
          .map(({ key }) => ({ key, said: comments.filter(({ section }) => section === key) }))
          .filter(({ said }) => said.length > 0)
          .map(({ key, said }) => (
            <div key={key} className="stack stack--tight">
              <h3>{t(`assessment:sections.${key}`)}</h3>
              <ReviewComments
                slug={slug}
                comments={said}
                action={(comment) =>
                  editable &&
                  !comment.settled && (
                    <a href={questionPath(slug, questionOf(comment), 'comments')}>
                      {t('challenges:toDo.edit')}
                    </a>
                  )
                }
              />
            </div>
          ))}
      </div>
    </Section>
  )
}

/** The question that a comment means, or the first of its section. */
const questionOf = ({ question, section }: ShownComment) =>
  question ?? questions.find((each) => each.section === section)!.key
