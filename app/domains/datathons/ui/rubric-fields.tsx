import { useTranslation } from 'react-i18next'
import { Fieldset } from '~/ui/form/fieldset'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { Notice } from '~/ui/notice'
import { Part } from '~/ui/part'
import { Unfold } from '~/ui/unfold'
import type { DatathonFields } from './datathon-fields'

const levels = ['level0', 'level1', 'level2', 'level3', 'level4'] as const

/** The rubric: a criterion a group, spare ones at the end. */
export function RubricFields({ fields, locked }: { fields: DatathonFields; locked: boolean }) {
  const { t } = useTranslation('datathons')
  if (locked) {
    return (
      <Part title={t('form.rubric')}>
        <Notice>{t('form.rubricLocked')}</Notice>
      </Part>
    )
  }
  return (
    <Part title={t('form.rubric')}>
      <p>{t('form.rubricHint')}</p>
      {fields.criteria.getFieldList().map((row, index) => (
        <Criterion key={row.key} row={row} number={index + 1} />
      ))}
    </Part>
  )
}

type Row = ReturnType<DatathonFields['criteria']['getFieldList']>[number]

function Criterion({ row, number }: { row: Row; number: number }) {
  const { t } = useTranslation('datathons')
  const fields = row.getFieldset()
  const title = t('form.criterion', { number })
  const group = (
    <Fieldset label={title}>
      <div className="field-pair field-pair--weight">
        <TextField field={fields.name} label={t('form.criterionName')} />
        <TextField field={fields.weight} label={t('form.weight')} type="number" short />
      </div>
      <input type="hidden" name={fields.spare.name} value="on" />
      <TextArea
        field={fields.description}
        label={t('form.criterionDescription')}
        rows={2}
        optional
      />
      <Unfold title={t('form.levels')} open={levels.some((level) => fields[level].errors)}>
        <p className="small faint">{t('form.levelsHint')}</p>
        {levels.map((level, index) => (
          <TextArea
            key={level}
            field={fields[level]}
            label={t('form.level', { level: index })}
            rows={2}
          />
        ))}
      </Unfold>
    </Fieldset>
  )
  // A spare one takes no room until somebody wants it.
  return fields.name.initialValue || !row.valid ? group : <Unfold title={title}>{group}</Unfold>
}
