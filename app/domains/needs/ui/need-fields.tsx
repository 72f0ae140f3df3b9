import { useTranslation } from 'react-i18next'
import { themes } from '~/shared/themes'
import type { FieldSource } from '~/ui/form/field-source'
import { Select } from '~/ui/form/select'
import { TextArea } from '~/ui/form/text-area'
import { longestText, needLanguages, type NeedQuestion } from '../rules'

interface NeedAnswerProps {
  question: NeedQuestion
  field: FieldSource
  hint?: string
  /** It may stay empty. */
  optional?: boolean
}

/** What is written in answer to one of the three questions. */
export function NeedAnswer({ question, field, hint, optional }: NeedAnswerProps) {
  const { t } = useTranslation('needs')
  return (
    <TextArea
      field={field}
      label={t(`new.${question}`)}
      hint={hint}
      rows={question === 'happens' ? 5 : 3}
      longest={longestText}
      optional={optional || question !== 'happens'}
    />
  )
}

/** In which language a need is told, and on what. */
export function NeedAbout({ fields }: { fields: Record<'language' | 'theme', FieldSource> }) {
  const { t } = useTranslation(['needs', 'challenges'])
  return (
    <>
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
    </>
  )
}
