import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import type { harmForm } from '../schema'

export interface HarmFormProps {
  slug: string
  /** What the action said of the last try. */
  reply: unknown
  does: 'mark' | 'lift'
}

/** Why the do-no-harm section is risky, or why it is not any more. */
export function HarmForm({ slug, reply, does }: HarmFormProps) {
  const { t } = useTranslation('challenges')
  const [form, { reason }] = useReply<typeof harmForm>(reply)
  return (
    <form className="form" method="post" {...getFormProps(form)}>
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={[{ field: reason, label: t('harm.reason') }]}
      />
      <TextArea field={reason} label={t('harm.reason')} hint={t(`harm.${does}Hint`)} />
      <div className="actions">
        <Button>{t(does === 'mark' ? 'harm.mark' : 'harm.lift')}</Button>
        <a href={`/challenges/${slug}/review#harm`}>{t('publication.back')}</a>
      </div>
    </form>
  )
}
