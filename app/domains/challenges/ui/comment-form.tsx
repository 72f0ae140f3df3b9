import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { Select } from '~/ui/form/select'
import { TextArea } from '~/ui/form/text-area'
import { Unfold } from '~/ui/unfold'
import { questions, type SectionKey } from '../questions'

interface Reply {
  initialValue?: { section?: string; question?: string; body?: string } | null
  error?: Record<string, string[] | null> | null
}

interface CommentFormProps {
  section: SectionKey
  /** What is public already is not commented on; what was being written then comes back all the same. */
  isOver: boolean
  /** Of this opening of the page: the form sent twice comments once. */
  once: string
  reply: unknown
}

/** A reviewer comments on a section or on one of its questions; what did not fit comes back open, in its section. */
export function CommentForm({ section, isOver, once, reply }: CommentFormProps) {
  const { t } = useTranslation(['challenges', 'assessment'])
  const { initialValue, error } = (reply ?? {}) as Reply
  const cameBack = initialValue?.section === section
  if (isOver && !cameBack) return null
  const refusal = cameBack && error?.['']?.[0]
  const field = (name: 'question' | 'body') => ({
    name,
    id: `comment-${section}-${name}`,
    initialValue: cameBack ? initialValue[name] : undefined,
    errors: cameBack ? (error?.[name] ?? undefined) : undefined,
  })
  return (
    <Unfold title={t('review.comment')} open={cameBack}>
      <form method="post" action={`#${section}`}>
        <ErrorSummary refusal={refusal && refusalText(t, refusal)} fields={[]} />
        <input type="hidden" name="section" value={section} />
        <input type="hidden" name="once" value={once} />
        <Select
          field={field('question')}
          label={t('review.question')}
          none={t('review.wholeSection')}
          options={questions
            .filter((question) => question.section === section)
            .map(({ key }) => ({ value: key, label: t(`assessment:questions.${key}.question`) }))}
        />
        <TextArea
          field={field('body')}
          label={t('review.body')}
          hint={t('review.bodyHint')}
          rows={4}
        />
        <Button kind="secondary">{t('review.submit')}</Button>
      </form>
    </Unfold>
  )
}

/** A reviewer finds a comment settled. */
export function SettleForm({ slug, id }: { slug: string; id: string }) {
  const { t } = useTranslation('challenges')
  return (
    <form method="post" action={`/challenges/${slug}/comments/${id}/settlement`}>
      <Button kind="secondary" small>
        {t('review.settle')}
      </Button>
    </form>
  )
}
