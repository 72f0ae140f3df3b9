import { useTranslation } from 'react-i18next'
import { RadioGroup } from '~/ui/form/choices'
import type { FieldSource } from '~/ui/form/field-source'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { themes } from '~/shared/themes'

const names = ['name', 'summary', 'theme', 'repository', 'because', 'maintainer', 'mentor'] as const
type Fields = Record<(typeof names)[number], FieldSource>

/** The fields in their order, for the list of what to correct. */
export function useBringInLabels(fields: Fields) {
  const { t } = useTranslation('incubation')
  return names.map((name) => ({ field: fields[name], label: t(`fields.${name}`) }))
}

/** What is told of a tool that was born elsewhere. */
export function BringInFields({ fields }: { fields: Fields }) {
  const { t } = useTranslation('incubation')
  return (
    <>
      <TextField field={fields.name} label={t('fields.name')} hint={t('fields.nameHint')} />
      <TextArea
        field={fields.summary}
        label={t('fields.summary')}
        hint={t('fields.summaryHint')}
        rows={2}
      />
      <RadioGroup
        field={fields.theme}
        label={t('fields.theme')}
        inline
        options={themes.map((theme) => ({ value: theme, label: t(`themes.${theme}`) }))}
      />
      <TextField
        field={fields.repository}
        label={t('fields.repository')}
        hint={t('fields.repositoryHint')}
        spellCheck={false}
        autoComplete="off"
      />
      <TextArea
        field={fields.because}
        label={t('fields.because')}
        hint={t('fields.becauseHint')}
        rows={3}
      />
      <TextField
        field={fields.maintainer}
        label={t('fields.maintainer')}
        hint={t('fields.maintainerHint')}
        spellCheck={false}
        autoComplete="off"
      />
      <TextField
        field={fields.mentor}
        label={t('fields.mentor')}
        hint={t('fields.mentorHint')}
        spellCheck={false}
        autoComplete="off"
      />
    </>
  )
}
