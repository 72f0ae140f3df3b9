import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Checkbox } from '~/ui/form/checkbox'
import { sureBox } from '~/ui/form/sure-box'
import { Quote } from '~/ui/quote'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'
import { declinedTogether } from '../declined-together'
import { findQuestion } from '../questions'
import { declinedDays } from '../rules'
import { useFieldLabel } from './translation-fields'

interface DeclinedTextsProps {
  /** Of the translation's page. */
  address: string
  language: string
  /** They were to be deleted, and the box that says so was empty. */
  unsure: boolean
  texts: { field: string; text: string; reason: string; reasonLanguage: string }[]
}

/** To whoever wrote them: their texts in a language that the organisation did not approve. */
export function DeclinedTexts({ address, language, unsure, texts }: DeclinedTextsProps) {
  const { t, i18n } = useTranslation('translations')
  const label = useFieldLabel()
  if (texts.length === 0) return null
  return (
    <Section title={t('approval.declined', { count: texts.length })}>
      <div className="stack">
        <p>{t('approval.declinedHint', { days: declinedDays })}</p>
        {declinedTogether(texts).map((group) => (
          <div key={group.texts[0]!.field} className="stack">
            {group.reason && (
              <p className="typed">
                <b>{t('approval.declinedReason')}</b>{' '}
                <Words language={group.language}>{group.reason}</Words>
              </p>
            )}
            {group.texts.map(({ field, text }) => (
              <div key={field}>
                <h3>
                  {label({
                    field,
                    question: findQuestion(field.replace(/-note$/, ''))?.key ?? null,
                  })}
                </h3>
                <Quote>
                  <span className="typed" lang={language === i18n.language ? undefined : language}>
                    {text}
                  </span>
                </Quote>
              </div>
            ))}
          </div>
        ))}
        <form className="stack" method="post" action={`${address}/declined/deletion`}>
          <p className="small">{t('approval.dismissHint')}</p>
          <Checkbox
            field={sureBox('sure-declined', unsure)}
            label={t('approval.dismissSure', { count: texts.length })}
          />
          <Button kind="risk">{t('approval.dismiss')}</Button>
        </form>
      </div>
    </Section>
  )
}
