import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { themes } from '~/shared/themes'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { Select } from '~/ui/form/select'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { Unfold } from '~/ui/unfold'
import { longestText, needLanguages, needQuestions, type NeedQuestion } from '../rules'
import type { needForm } from '../schema'
import { VoiceField } from './voice-field'

interface NeedFormProps {
  reply: unknown
  once: string
  /** The language that it is told in unless somebody says otherwise. */
  language: string
  /** Notes of voice that an earlier try brought. */
  kept: Partial<Record<NeedQuestion, { sealed: string; length: string }>>
}

/** Three questions, each with a place to write and one for the voice. */
export function NeedForm({ reply, once, language, kept }: NeedFormProps) {
  const { t } = useTranslation(['needs', 'challenges'])
  const [form, fields] = useReply<typeof needForm>(reply, { language })
  return (
    <form className="form" method="post" encType="multipart/form-data" {...getFormProps(form)}>
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={needQuestions.flatMap((question) => [
          { field: fields[question], label: t(`needs:new.${question}`) },
          { field: fields[`${question}-voice`], label: t('needs:new.voice') },
        ])}
      />
      <input type="hidden" name="once" value={once} />
      {needQuestions.map((question) => (
        <div key={question} className="need-question">
          <TextArea
            field={fields[question]}
            label={t(`needs:new.${question}`)}
            hint={t(`needs:new.${question}Hint`)}
            rows={question === 'happens' ? 5 : 3}
            longest={longestText}
            optional={question !== 'happens'}
          />
          <VoiceField
            field={fields[`${question}-voice`]}
            kept={kept[question]}
            keptName={`${question}-kept`}
          />
        </div>
      ))}
      <p className="small faint">{t('needs:new.voiceHint')}</p>
      <Unfold title={t('needs:new.more')}>
        <Select
          field={fields.language}
          label={t('needs:new.language')}
          options={needLanguages.map((value) => ({ value, label: t(`needs:languages.${value}`) }))}
        />
        <Select
          field={fields.theme}
          label={t('needs:new.theme')}
          none={t('needs:new.noTheme')}
          options={themes.map((value) => ({ value, label: t(`challenges:themes.${value}`) }))}
        />
      </Unfold>
      <Button>{t('needs:new.submit')}</Button>
    </form>
  )
}
