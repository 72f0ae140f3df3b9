import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { themes } from '~/shared/themes'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { Select } from '~/ui/form/select'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { Part } from '~/ui/part'
import { Words } from '~/ui/words'
import { longestText, needLanguages, needQuestions, type NeedTexts } from '../rules'
import type { correctionForm } from '../schema'

/** What stands in a need as it is corrected. */
export interface Correctable extends NeedTexts {
  language: string
  theme: string | null
  /** Of the words that stand there. */
  seen: string
  isShown: boolean
}

interface CorrectionFormProps {
  need: Correctable
  action: string
  secret?: string
  reply?: unknown
}

/** The words of a need, to be put otherwise. Where somebody else saved meanwhile, theirs stand above one's own. */
export function CorrectionForm({ need, action, secret, reply }: CorrectionFormProps) {
  const { t } = useTranslation(['needs', 'challenges'])
  const { happens, whom, different, language, theme, seen } = need
  const start = { happens, whom, different, language, theme: theme ?? '', seen }
  const [form, fields] = useReply<typeof correctionForm>(reply, start)
  const changed = form.errors?.[0] === 'need-changed'
  const drawn = changed ? seen : (fields.seen.initialValue ?? seen)
  return (
    <form className="form" method="post" action={action} {...getFormProps(form)} autoComplete="off">
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={needQuestions.map((question) => ({
          field: fields[question],
          label: t(`needs:new.${question}`),
        }))}
      />
      {changed &&
        needQuestions.map((question) => (
          <Part key={question} title={t(`needs:questions.${question}`)}>
            <p className="typed">
              <Words language={language}>{need[question]}</Words>
            </p>
          </Part>
        ))}
      {need.isShown && <Notice kind="needs">{t('needs:correction.shown')}</Notice>}
      {secret !== undefined && <input type="hidden" name="key" value={secret} />}
      <input type="hidden" name="seen" value={drawn} />
      {needQuestions.map((question) => (
        <TextArea
          key={question}
          field={fields[question]}
          label={t(`needs:new.${question}`)}
          rows={question === 'happens' ? 5 : 3}
          longest={longestText}
          optional={question !== 'happens'}
        />
      ))}
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
      <Button>{t('needs:correction.submit')}</Button>
    </form>
  )
}
