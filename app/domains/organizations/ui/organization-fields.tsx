import { useTranslation } from 'react-i18next'
import { statesByName } from '~/shared/mexican-states'
import { RadioGroup } from '~/ui/form/choices'
import type { FieldSource } from '~/ui/form/field-source'
import { Select } from '~/ui/form/select'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { organizationKinds } from '../rules'

export type OrganizationFieldSources = Record<
  'name' | 'kind' | 'description' | 'website' | 'stateCode',
  FieldSource
>

/** What an organisation says of itself, when it is registered and whenever it changes. */
export function OrganizationFields({ fields }: { fields: OrganizationFieldSources }) {
  const { t } = useTranslation('organizations')
  const { name, kind, description, website, stateCode } = fields
  return (
    <>
      <TextField
        field={name}
        label={t('fields.name')}
        hint={t('fields.nameHint')}
        autoComplete="organization"
      />
      <RadioGroup
        field={kind}
        label={t('fields.kind')}
        options={organizationKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <TextArea
        field={description}
        label={t('fields.description')}
        hint={t('fields.descriptionHint')}
        words={{ least: 20, most: 80 }}
        optional
      />
      <TextField
        field={website}
        label={t('fields.website')}
        hint={t('fields.websiteHint')}
        type="url"
        autoComplete="url"
        optional
      />
      <Select
        field={stateCode}
        label={t('fields.stateCode')}
        none={t('fields.noState')}
        options={statesByName.map(({ code, name }) => ({ value: code, label: name }))}
        optional
      />
    </>
  )
}

/** The same fields for the summary of what to correct. */
export function useOrganizationLabels(fields: OrganizationFieldSources) {
  const { t } = useTranslation('organizations')
  const keys = ['name', 'kind', 'description', 'website', 'stateCode'] as const
  return keys.map((key) => ({ field: fields[key], label: t(`fields.${key}`) }))
}

/** What a chosen kind or state is called. */
export function useOrganizationChoice() {
  const { t } = useTranslation('organizations')
  return (field: string, value: string) => {
    const kind = organizationKinds.find((each) => each === value)
    if (field === 'kind' && kind) return t(`kinds.${kind}`)
    if (field !== 'stateCode') return null
    return statesByName.find(({ code }) => code === value)?.name ?? t('fields.noState')
  }
}
