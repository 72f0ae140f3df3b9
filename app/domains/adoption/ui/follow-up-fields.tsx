import { useTranslation } from 'react-i18next'
import { RadioGroup } from '~/ui/form/choices'
import type { FieldSource } from '~/ui/form/field-source'
import { TextArea } from '~/ui/form/text-area'
import { agreement } from '../usability-scale'

type Fields = Record<string, FieldSource> & Record<'stillInUse' | 'comment', FieldSource>

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** The ten statements of the System Usability Scale, each with its field. */
function useStatements(fields: Fields) {
  const { t } = useTranslation('adoption')
  return numbers.map((n) => ({
    field: fields[`statement-${n}`]!,
    label: `${n}. ${t(`followUpPage.statements.at${n}`)}`,
  }))
}

/** All fields with their labels, for the list of what to correct. */
export function useFollowUpLabels(fields: Fields) {
  const { t } = useTranslation('adoption')
  return [
    { field: fields.stillInUse, label: t('followUpPage.stillInUse') },
    ...useStatements(fields),
    { field: fields.comment, label: t('followUpPage.comment') },
  ]
}

/** Whether the tool is still in use, how easy it is, and the rest in words. */
export function FollowUpFields({ fields }: { fields: Fields }) {
  const { t } = useTranslation('adoption')
  return (
    <>
      <RadioGroup
        field={fields.stillInUse}
        label={t('followUpPage.stillInUse')}
        options={[
          { value: 'yes', label: t('followUpPage.yes') },
          { value: 'no', label: t('followUpPage.no'), hint: t('followUpPage.noHint') },
        ]}
      />
      <div className="field">
        <h2>{t('followUpPage.scale')}</h2>
        <p className="faint">{t('followUpPage.scaleHint')}</p>
      </div>
      {useStatements(fields).map(({ field, label }) => (
        <RadioGroup
          key={field.name}
          field={field}
          label={label}
          hint={t('followUpPage.ends')}
          inline
          options={agreement.map((level) => ({
            value: String(level),
            label: t(`followUpPage.agreement.at${level}`),
          }))}
        />
      ))}
      <TextArea
        field={fields.comment}
        label={t('followUpPage.comment')}
        hint={t('followUpPage.commentHint')}
        rows={5}
      />
    </>
  )
}
