import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { CheckboxGroup } from '~/ui/form/choices'
import { Fieldset } from '~/ui/form/fieldset'
import { Select } from '~/ui/form/select'
import { TextField } from '~/ui/form/text-field'
import { Unfold } from '~/ui/unfold'
import type { Field } from '../fields'
import { comparisons, type QueryAsked } from '../query-form'

export interface QueryFormProps {
  /** The page that answers. */
  action: string
  fields: Field[]
  asked: QueryAsked
}

/** Which columns, which rows, in which order: a plain form whose address can be kept and passed on. */
export function QueryForm({ action, fields, asked }: QueryFormProps) {
  const { t } = useTranslation('datasets')
  const names = fields.map(({ name }) => ({ value: name, label: name }))
  return (
    <form className="stack" method="get" action={action}>
      <Unfold
        title={
          asked.columns.length > 0
            ? t('query.columnsOf', { count: asked.columns.length, all: fields.length })
            : t('query.columnsAll', { count: fields.length })
        }
        open={asked.columns.length > 0}
      >
        <CheckboxGroup
          field={{ name: 'column', initialValue: asked.columns }}
          label={t('query.columns')}
          hint={t('query.columnsHint')}
          options={names}
        />
      </Unfold>
      {asked.conditions.map(({ column, comparison, value, refusal }, index) => {
        const row = index + 1
        return (
          <Fieldset key={row} label={t('query.condition', { number: row })}>
            <div className="filters">
              <Select
                field={{ name: `column-${row}`, initialValue: column }}
                label={t('query.column')}
                none={t('query.noColumn')}
                options={names}
              />
              <Select
                field={{ name: `is-${row}`, initialValue: comparison }}
                label={t('query.comparison')}
                options={comparisons.map((each) => ({
                  value: each,
                  label: t(`query.comparisons.${each}`),
                }))}
              />
              <TextField
                field={{
                  name: `value-${row}`,
                  initialValue: value,
                  errors: refusal === null ? undefined : [refusal],
                }}
                label={t('query.value')}
                autoComplete="off"
              />
            </div>
          </Fieldset>
        )
      })}
      <Select
        field={{ name: 'sort', initialValue: asked.sort }}
        label={t('preview.sort')}
        none={t('preview.fileOrder')}
        options={fields.flatMap(({ name }) => [
          { value: name, label: t('preview.up', { column: name }) },
          { value: `-${name}`, label: t('preview.down', { column: name }) },
        ])}
      />
      <Button>{t('query.submit')}</Button>
    </form>
  )
}
