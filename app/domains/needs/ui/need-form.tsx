import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { useReply } from '~/ui/form/use-reply'
import { useSendingAddress } from '~/ui/form/use-sending-address'
import { Unfold } from '~/ui/unfold'
import { needQuestions, type NeedQuestion } from '../rules'
import type { needForm } from '../schema'
import { NeedAbout, NeedAnswer } from './need-fields'
import { VoiceField } from './voice-field'

interface NeedFormProps {
  reply: unknown
  once: string
  /** The language that it is told in unless somebody says otherwise. */
  language: string
  /** Nobody is signed in: a key brings it back. */
  anonymous: boolean
  /** Notes of voice that an earlier try brought. */
  kept: Partial<Record<NeedQuestion, { sealed: string; length: string }>>
}

/** Three questions, each with a place to write and one for the voice. */
export function NeedForm({ reply, once, language, anonymous, kept }: NeedFormProps) {
  const { t } = useTranslation('needs')
  const [form, fields] = useReply<typeof needForm>(reply, { language })
  return (
    <form
      className="form"
      method="post"
      action={useSendingAddress('/needs/new')}
      encType="multipart/form-data"
      {...getFormProps(form)}
    >
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={needQuestions.flatMap((question) => [
          { field: fields[question], label: t(`new.${question}`) },
          {
            field: fields[`${question}-voice`],
            label: t('new.voiceOf', { question: t(`questions.${question}`) }),
          },
        ])}
      />
      <input type="hidden" name="once" value={once} />
      {!anonymous && <input type="hidden" name="account" value="on" />}
      {needQuestions.map((question) => (
        <div key={question} className="need-question">
          <NeedAnswer
            question={question}
            field={fields[question]}
            hint={t(`new.${question}Hint`)}
          />
          <VoiceField
            field={fields[`${question}-voice`]}
            kept={kept[question]}
            keptName={`${question}-kept`}
            hint={question === 'happens' ? t('new.voiceHint') : undefined}
          />
        </div>
      ))}
      <Unfold title={t('new.more')}>
        <NeedAbout fields={fields} />
      </Unfold>
      {anonymous && <p className="small">{t('new.anonymous')}</p>}
      <Button>{t('new.submit')}</Button>
    </form>
  )
}
