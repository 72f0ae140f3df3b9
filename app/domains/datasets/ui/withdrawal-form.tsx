import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import type { withdrawalForm } from '../schema'

/** What cannot be undone stands apart from the other decisions, with a reason and a button of its own. */
export function WithdrawalForm({ slug, lastResult }: { slug: string; lastResult?: unknown }) {
  const { t } = useTranslation(['datasets', 'refusals'])
  const [form, { note }] = useReply<typeof withdrawalForm>(lastResult, undefined, 'withdrawal')
  const label = t('reviewPage.withdrawal.note')
  return (
    <form
      className="form stack"
      method="post"
      action={`/datasets/${slug}/withdrawal`}
      {...getFormProps(form)}
    >
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={[{ field: note, label }]}
      />
      <Notice kind="risk">{t('reviewPage.withdrawal.hint')}</Notice>
      <TextArea field={note} label={label} hint={t('reviewPage.withdrawal.noteHint')} rows={3} />
      <Button kind="risk">{t('reviewPage.withdrawal.submit')}</Button>
    </form>
  )
}
