import { useTranslation } from 'react-i18next'
import { dimensions, levels, type Dimension } from '~/domains/challenges/capacity-profile'
import { Select } from '~/ui/form/select'
import { TextField } from '~/ui/form/text-field'
import type { EntryFieldSources } from './entry-field-sources'

/** The levels of a side with their words, for a list to choose from. */
function useLevelOptions() {
  const { t } = useTranslation('capacity')
  return (side: Dimension) =>
    levels.map((level) => ({
      value: String(level),
      label: `${t('reach', { level })}. ${t(`levels.${side}.at${level}`)}`,
    }))
}

/** The least of each side of the capacity profile with which the tool works. */
export function NeedFields({ fields }: { fields: EntryFieldSources }) {
  const { t } = useTranslation(['catalog', 'capacity'])
  const options = useLevelOptions()
  return (
    <>
      <p className="faint">{t('fields.needsHint')}</p>
      {dimensions.map((side) => {
        const name = t(`capacity:dimensions.${side}`)
        return (
          <div key={side}>
            <Select
              field={fields[`need-${side}`]!}
              label={name}
              options={[{ value: 'unknown', label: t('fields.notYetKnown') }, ...options(side)]}
            />
            <TextField
              field={fields[`note-${side}`]!}
              label={t('fields.needNote', { side: name })}
              optional
            />
          </div>
        )
      })}
    </>
  )
}
