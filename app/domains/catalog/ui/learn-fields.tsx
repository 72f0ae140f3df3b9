import { useTranslation } from 'react-i18next'
import { Fieldset } from '~/ui/form/fieldset'
import { TextField } from '~/ui/form/text-field'
import { trainingRows } from '../facts'
import type { EntryFieldSources } from './entry-field-sources'

/** Where one learns to use the tool, and who answers. */
export function LearnFields({ fields }: { fields: EntryFieldSources }) {
  const { t } = useTranslation('catalog')
  return (
    <>
      <TextField
        field={fields.documentation!}
        label={t('fields.documentation')}
        hint={t('fields.documentationHint')}
        type="url"
      />
      <Fieldset label={t('fields.training')} hint={t('fields.trainingHint')}>
        {trainingRows.map((n) => (
          <div key={n} className="field-pair">
            <TextField
              field={fields[`training-title-${n}`]!}
              label={t('fields.trainingTitle', { n })}
            />
            <TextField
              field={fields[`training-url-${n}`]!}
              label={t('fields.trainingUrl', { n })}
              type="url"
            />
          </div>
        ))}
      </Fieldset>
      <TextField
        field={fields.supportName!}
        label={t('fields.supportName')}
        hint={t('fields.supportNameHint')}
      />
      <TextField
        field={fields.supportContact!}
        label={t('fields.supportContact')}
        hint={t('fields.supportContactHint')}
      />
      <TextField
        field={fields.answerDays!}
        label={t('fields.answerDays')}
        inputMode="numeric"
        short
      />
    </>
  )
}
