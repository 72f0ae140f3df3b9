import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import type { Theme } from '~/shared/themes'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { Part } from '~/ui/part'
import { Words } from '~/ui/words'
import { needQuestions, type NeedQuestion, type NeedTexts } from '../rules'
import type { correctionForm } from '../schema'
import { NeedAbout, NeedAnswer } from './need-fields'
import { useLanguageName } from './use-language-name'

/** What stands in a need as it is corrected. */
export interface Correctable extends NeedTexts {
  language: string
  theme: Theme | null
  /** Of what stands there. */
  seen: string
  isShown: boolean
  /** Those that a note of voice answers. */
  spoken: NeedQuestion[]
}

interface CorrectionFormProps {
  need: Correctable
  action: string
  secret?: string
  reply?: unknown
}

/** The words of a need, to be put otherwise. Where somebody else saved meanwhile, theirs stand above one's own. */
export function CorrectionForm({ need, action, secret, reply }: CorrectionFormProps) {
  const { t } = useTranslation('needs')
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
          label: t(`new.${question}`),
        }))}
      />
      {changed && <Saved need={need} />}
      {need.isShown && <Notice kind="needs">{t('correction.shown')}</Notice>}
      {secret !== undefined && <input type="hidden" name="key" value={secret} />}
      <input type="hidden" name="seen" value={drawn} />
      {needQuestions.map((question) => (
        <NeedAnswer
          key={question}
          question={question}
          field={fields[question]}
          hint={need.spoken.includes(question) ? t('correction.spoken') : undefined}
          optional={need.spoken.includes(question)}
        />
      ))}
      <NeedAbout fields={fields} />
      <Button>{t('correction.submit')}</Button>
    </form>
  )
}

/** What somebody else saved meanwhile, as far as it can be put otherwise here. */
function Saved({ need }: { need: Correctable }) {
  const { t } = useTranslation(['needs', 'challenges'])
  const languageName = useLanguageName()
  const { language, theme } = need
  return (
    <>
      {needQuestions.map((question) => (
        <Part key={question} title={t(`needs:questions.${question}`)}>
          {need[question] ? (
            <p className="typed">
              <Words language={language}>{need[question]}</Words>
            </p>
          ) : (
            <p className="faint">{t('needs:page.untold')}</p>
          )}
        </Part>
      ))}
      <Part title={t('needs:new.language')}>
        <p>{languageName(language)}</p>
      </Part>
      <Part title={t('needs:new.theme')}>
        <p>{theme ? t(`challenges:themes.${theme}`) : t('needs:new.noTheme')}</p>
      </Part>
    </>
  )
}
