import { useTranslation } from 'react-i18next'
import { Fieldset } from '~/ui/form/fieldset'
import { TextField } from '~/ui/form/text-field'
import { costRows } from '../facts'
import type { EntryFieldSources } from './entry-field-sources'

/** What a year costs, a row a thing. */
export function CostFields({ fields }: { fields: EntryFieldSources }) {
  const { t } = useTranslation('catalog')
  return (
    <Fieldset label={t('fields.costs')} hint={t('fields.costsHint')}>
      {costRows.map((n) => (
        <div key={n} className="field-pair">
          <TextField field={fields[`cost-what-${n}`]!} label={t('fields.costWhat', { n })} />
          <TextField
            field={fields[`cost-amount-${n}`]!}
            label={t('fields.costAmount', { n })}
            inputMode="numeric"
            short
          />
        </div>
      ))}
    </Fieldset>
  )
}
