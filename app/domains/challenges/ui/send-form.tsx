import { getFormProps, type SubmissionResult } from '@conform-to/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { wrongChoices, type ShownText } from '~/domains/privacy/shown-trace'
import { UndecidedText } from '~/domains/privacy/ui/undecided-text'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { longestReuseReason } from '../reuse'
import type { reviewRequestForm } from '../schema'

export interface SendFormProps {
  /** What came back when it was sent. */
  reply?: SubmissionResult & { shown: ShownText | null }
  /** The reason that was given when the brief was sent before. */
  before: string
  /** The tools that are shown, so that what comes in later is known as new. */
  foundIds: string[]
  /** The tools that may serve already; none where none was found. */
  children: ReactNode
}

/** Sends a brief to review; where something exists that may serve, with the reason why it does not. */
export function SendForm({ reply, before, foundIds, children }: SendFormProps) {
  const { t } = useTranslation('challenges')
  const [form, { reason }] = useReply<typeof reviewRequestForm>(reply, { reason: before })
  const shown = reply?.shown
  return (
    <form method="post" className="stack" {...getFormProps(form)}>
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={[
          { field: reason, label: t('send.reuse.reason') },
          ...wrongChoices(shown?.traces ?? []),
        ]}
      />
      {children || (
        <p>
          {t('send.reuse.none')} <a href="/catalog">{t('send.reuse.catalog')}</a>
        </p>
      )}
      {foundIds.map((id) => (
        <input key={id} type="hidden" name="seen" value={id} />
      ))}
      {(foundIds.length > 0 || reply?.initialValue?.reason) && (
        <TextArea
          field={reason}
          label={t('send.reuse.reason')}
          hint={t('send.reuse.reasonHint')}
          rows={3}
          longest={longestReuseReason}
          errorValues={{ most: longestReuseReason }}
        />
      )}
      {shown && shown.traces.length > 0 && <UndecidedText shown={shown} />}
      <p>{t('send.locked')}</p>
      <div className="actions">
        <Button>{t('send.submit')}</Button>
        {foundIds.length > 0 && !before && (
          <Button kind="secondary" name="alike" value="none">
            {t('send.reuse.noneAlike')}
          </Button>
        )}
      </div>
    </form>
  )
}
