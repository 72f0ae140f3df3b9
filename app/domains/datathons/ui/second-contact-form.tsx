import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import type { secondContactForm } from '../conduct-schema'

interface SecondContactFormProps {
  slug: string
  start: { name: string; reach: string } | null
  reply?: unknown
}

/** A body outside of the team, and how to reach it. */
export function SecondContactForm({ slug, start, reply }: SecondContactFormProps) {
  const { t } = useTranslation('conduct')
  const [form, { name, reach }] = useReply<typeof secondContactForm>(
    reply,
    start ?? undefined,
    'contact',
  )
  const [nameLabel, reachLabel] = [t('organize.contactName'), t('organize.contactReach')]
  return (
    <form
      className="form"
      method="post"
      action={`/organize/${slug}/conduct/contact`}
      {...getFormProps(form)}
    >
      <p>{t('organize.contactLead')}</p>
      <ErrorSummary
        fields={[
          { field: name, label: nameLabel },
          { field: reach, label: reachLabel },
        ]}
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
      />
      <TextField field={name} label={nameLabel} />
      <TextArea field={reach} label={reachLabel} hint={t('organize.contactReachHint')} rows={3} />
      <Button kind="secondary">{t('organize.contactSubmit')}</Button>
    </form>
  )
}
