import { useTranslation } from 'react-i18next'
import { CheckboxGroup } from '~/ui/form/choices'
import type { FieldSource } from '~/ui/form/field-source'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { skills } from '../../people/rules'

interface Fields {
  name: FieldSource
  introduction: FieldSource
  skillsWanted: FieldSource
}

/** What a team says of itself: when it is formed, and whenever it changes. */
export function TeamFields({ fields }: { fields: Fields }) {
  const { t } = useTranslation(['teams', 'people'])
  return (
    <>
      <TextField
        field={fields.name}
        label={t('teams:fields.name')}
        hint={t('teams:fields.nameHint')}
        autoComplete="off"
      />
      <TextArea
        field={fields.introduction}
        label={t('teams:fields.introduction')}
        hint={t('teams:fields.introductionHint')}
        optional
      />
      <CheckboxGroup
        field={fields.skillsWanted}
        label={t('teams:fields.skillsWanted')}
        hint={t('teams:fields.skillsWantedHint')}
        optional
        options={skills.map((skill) => ({ value: skill, label: t(`people:skills.${skill}`) }))}
      />
    </>
  )
}

/** The same fields with their labels, for the summary of what to correct. */
export function useTeamLabels(fields: Fields) {
  const { t } = useTranslation('teams')
  return [
    { field: fields.name, label: t('fields.name') },
    { field: fields.introduction, label: t('fields.introduction') },
    { field: fields.skillsWanted, label: t('fields.skillsWanted') },
  ]
}
