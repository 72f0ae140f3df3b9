import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { TextArea } from '~/ui/form/text-area'
import { Unfold } from '~/ui/unfold'
import type { SectionKey } from '../questions'

interface Reply {
  initialValue?: { section?: string; body?: string } | null
  error?: Record<string, string[] | null> | null
}

/** A reviewer comments on a section; what did not fit comes back open, in its section. */
export function CommentForm({ section, reply }: { section: SectionKey; reply: unknown }) {
  const { t } = useTranslation('challenges')
  const { initialValue, error } = (reply ?? {}) as Reply
  const cameBack = initialValue?.section === section
  const body = {
    name: 'body',
    id: `comment-${section}`,
    initialValue: cameBack ? initialValue.body : undefined,
    errors: cameBack ? (error?.body ?? undefined) : undefined,
  }
  return (
    <Unfold title={t('review.comment')} open={cameBack}>
      <form method="post" action={`#${section}`}>
        <input type="hidden" name="section" value={section} />
        <TextArea field={body} label={t('review.body')} hint={t('review.bodyHint')} rows={4} />
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
