import { useTranslation } from 'react-i18next'
import { themes } from '~/shared/themes'
import { RadioGroup } from '~/ui/form/choices'
import type { FieldSource } from '~/ui/form/field-source'
import { Select } from '~/ui/form/select'
import { TextField } from '~/ui/form/text-field'
import { briefLanguages } from '../rules'

export type FactsFieldSources = Record<'title' | 'theme' | 'language', FieldSource>

/** What a brief is filed under: its title, its theme and its language. */
export function FactsFields({ fields: { title, theme, language } }: { fields: FactsFieldSources }) {
  const { t } = useTranslation('challenges')
  return (
    <>
      <TextField
        field={title}
        label={t('new.challengeTitle')}
        hint={t('new.challengeTitleHint')}
        autoComplete="off"
      />
      <RadioGroup
        field={theme}
        label={t('new.theme')}
        options={themes.map((value) => ({
          value,
          label: t(`themes.${value}`),
          hint: t(`new.themeHints.${value}`),
        }))}
      />
      <Select
        field={language}
        label={t('new.language')}
        options={briefLanguages.map((value) => ({ value, label: t(`languages.${value}`) }))}
      />
    </>
  )
}

/** The same fields for the summary of what to correct. */
export function useFactsLabels({ title, theme, language }: FactsFieldSources) {
  const { t } = useTranslation('challenges')
  return [
    { field: title, label: t('new.challengeTitle') },
    { field: theme, label: t('new.theme') },
    { field: language, label: t('new.language') },
  ]
}

/** What a chosen theme or language is called. */
export function useFactChoice() {
  const { t } = useTranslation('challenges')
  return (field: string, value: string) => {
    const theme = themes.find((each) => each === value)
    const language = briefLanguages.find((each) => each === value)
    if (field === 'theme' && theme) return t(`themes.${theme}`)
    return field === 'language' && language ? t(`languages.${language}`) : null
  }
}
