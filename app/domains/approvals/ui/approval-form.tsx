import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button, LinkButton } from '~/ui/button'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import type { ApprovalKind } from '../rules'
import type { approvalForm } from '../schema'

export interface ApprovalFormProps {
  kind: ApprovalKind
  /** What the action said of the last try. */
  reply: unknown
  back: string
}

/** The second person's word. */
export function ApprovalForm({ kind, reply, back }: ApprovalFormProps) {
  const { t } = useTranslation(['approvals', 'refusals'])
  const [form, { decision, reason }] = useReply<typeof approvalForm>(reply)
  return (
    <form className="form" method="post" {...getFormProps(form)}>
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={[
          { field: decision, label: t('approvals:decision.question') },
          { field: reason, label: t('approvals:decision.reason') },
        ]}
      />
      <RadioGroup
        field={decision}
        label={t('approvals:decision.question')}
        options={[
          {
            value: 'approved',
            label: t(`approvals:kinds.${kind}.approve`),
            hint: t(`approvals:kinds.${kind}.causes`),
          },
          {
            value: 'refused',
            label: t('approvals:decision.refused'),
            hint: t('approvals:decision.refusedHint'),
          },
        ]}
      />
      <TextArea
        field={reason}
        label={t('approvals:decision.reason')}
        hint={t('approvals:decision.reasonHint')}
        rows={4}
      />
      <div className="actions">
        <Button>{t('approvals:decision.submit')}</Button>
        <LinkButton kind="quiet" href={back}>
          {t('approvals:decision.back')}
        </LinkButton>
      </div>
    </form>
  )
}
