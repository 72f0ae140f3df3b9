import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { longestText, messageDays, type NeedSide } from '../rules'
import type { needMessageForm } from '../schema'
import type { ShownMessages } from '../shown-messages'

interface NeedMessagesProps {
  thread: ShownMessages
  /** Where what is written goes. */
  action: string
  once: string
  /** The key as it was typed, where that is what opens the need. */
  secret?: string
  reply?: unknown
}

/** What whoever told a need and its companion wrote to each other, and room to write on. */
export function NeedMessages({ thread, action, once, secret, reply }: NeedMessagesProps) {
  const { t } = useTranslation('needs')
  const [form, { body }] = useReply<typeof needMessageForm>(reply)
  const { messages, past, as, isAccompanied, since, open } = thread
  return (
    <>
      {(open || messages.length > 0) && (
        <p className="small faint">
          {t('messages.private')} {t('messages.kept', { count: messageDays })}
        </p>
      )}
      {messages.length > 0 ? (
        <ol className="rows">
          {messages.map((message, place) => (
            <li key={message.id} className="row row--0">
              <div>
                <p className="small faint">
                  <b>
                    {message.writtenBy === as
                      ? t('messages.here')
                      : t(`messages.${whose(message, place < past)}`, {
                          handle: message.handle ?? t('messages.gone'),
                        })}
                  </b>{' '}
                  · {message.at}
                </p>
                <p className="typed">{message.body}</p>
                {place === past - 1 && (
                  <p className="small">
                    {t(isAccompanied ? 'messages.past' : 'messages.pastAlone')}
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
      ) : (
        <p className="faint">{t(open ? 'messages.none' : 'messages.noneYet')}</p>
      )}
      {/* Where nobody is left to read it, what was typed is not lost. */}
      {(open || form.errors) && (
        <form
          className="form"
          method="post"
          action={action}
          {...getFormProps(form)}
          autoComplete="off"
        >
          <ErrorSummary
            fields={[{ field: body, label: t('messages.body') }]}
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          />
          {secret !== undefined && <input type="hidden" name="key" value={secret} />}
          <input type="hidden" name="once" value={once} />
          <input type="hidden" name="since" value={since} />
          <TextArea
            field={body}
            label={t('messages.body')}
            hint={t(as === 'teller' ? 'messages.toCompanion' : 'messages.toTeller')}
            rows={4}
            longest={longestText}
          />
          <Button kind="secondary">{t('messages.submit')}</Button>
        </form>
      )}
    </>
  )
}

function whose({ writtenBy }: { writtenBy: NeedSide }, past: boolean) {
  return writtenBy === 'companion' && past ? 'companionBefore' : writtenBy
}
