import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import type { deputyForm } from '../schema'

/** Names one person who may decide in one's place. */
export function DeputyForm({ reply }: { reply: unknown }) {
  const { t } = useTranslation(['approvals', 'refusals'])
  const [form, { handle, from, until }] = useReply<typeof deputyForm>(reply)
  return (
    <form className="form" method="post" {...getFormProps(form)}>
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={[
          { field: handle, label: t('approvals:deputy.handle') },
          { field: from, label: t('approvals:deputy.from') },
          { field: until, label: t('approvals:deputy.until') },
        ]}
      />
      <TextField
        field={handle}
        label={t('approvals:deputy.handle')}
        hint={t('approvals:deputy.handleHint')}
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        field={from}
        type="date"
        short
        optional
        label={t('approvals:deputy.from')}
        hint={t('approvals:deputy.fromHint')}
      />
      <TextField
        field={until}
        type="date"
        short
        optional
        label={t('approvals:deputy.until')}
        hint={t('approvals:deputy.untilHint')}
      />
      <Button>{t('approvals:deputy.submit')}</Button>
    </form>
  )
}
