import type { FormMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { aboutLanguage, languages } from '~/shared/languages'
import { themes } from '~/shared/themes'
import { CheckboxGroup, RadioGroup } from '~/ui/form/choices'
import { Select } from '~/ui/form/select'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { useTimeZones } from '~/ui/form/use-time-zones'
import { sectors, skills, spokenLanguages } from '../rules'
import type { profileForm } from '../schema'

interface ProfileFieldsProps {
  fields: ReturnType<FormMetadata<z.input<typeof profileForm>>['getFieldset']>
  timeZone: string
  /** Shown and not changed here; none with an account that signs in by GitHub alone. */
  email: string | null
}

/** What a person says of themselves, and how the platform speaks to them. */
export function ProfileFields({ fields, timeZone, email }: ProfileFieldsProps) {
  const { t } = useTranslation(['people', 'account', 'pages', 'needs', 'challenges'])
  return (
    <>
      <TextField
        field={fields.handle}
        label={t('people:signUp.handle')}
        hint={t('people:profile.handleHint')}
        autoComplete="off"
        spellCheck={false}
      />
      {email && (
        <p className="field">
          <b>{t('account:profile.email')}</b>: {email}. {t('account:profile.emailHint')}
        </p>
      )}
      <TextArea
        field={fields.introduction}
        label={t('people:profile.introduction')}
        hint={t('people:profile.introductionHint')}
        optional
      />
      <Select
        field={fields.sector}
        label={t('people:profile.sector')}
        none={t('people:profile.noSector')}
        options={sectors.map((value) => ({ value, label: t(`people:sectors.${value}`) }))}
      />
      <CheckboxGroup
        field={fields.skills}
        label={t('people:profile.skills')}
        options={skills.map((value) => ({ value, label: t(`people:skills.${value}`) }))}
      />
      <CheckboxGroup
        field={fields.spokenLanguages}
        label={t('people:profile.spoken')}
        hint={t('people:profile.spokenHint')}
        optional
        options={spokenLanguages.map((value) => ({ value, label: t(`needs:languages.${value}`) }))}
      />
      <CheckboxGroup
        field={fields.themes}
        label={t('people:profile.themes')}
        hint={t('people:profile.themesHint')}
        optional
        options={themes.map((value) => ({ value, label: t(`challenges:themes.${value}`) }))}
      />
      <TextField
        field={fields.hoursAvailable}
        label={t('people:profile.hours')}
        hint={t('account:profile.hoursHint')}
        type="number"
        short
        optional
      />
      <Select
        field={fields.timeZone}
        label={t('people:profile.timeZone')}
        options={useTimeZones(timeZone)}
      />
      <RadioGroup
        field={fields.language}
        label={t('people:profile.language')}
        inline
        options={languages.map((value) => ({
          value,
          label: <span lang={value}>{aboutLanguage(value).autonym}</span>,
        }))}
      />
    </>
  )
}
