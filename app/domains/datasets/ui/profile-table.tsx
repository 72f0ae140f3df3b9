import { useTranslation } from 'react-i18next'
import type { Language } from '~/shared/languages'
import { formatNumber } from '~/shared/numbers'
import type { ShownProfile } from '~/shared/tables'
import { Histogram } from '~/ui/charts/histogram'
import { Table } from '~/ui/table'
import { isKey, shownMeasure } from '../column-words'
import type { Field } from '../fields'
import { FrequentValues } from './frequent-values'

export interface ProfileTableProps {
  fields: Field[]
  profile: ShownProfile[]
  rowCount: number
}

/** Every column counted: what is missing, how many values differ, the middle and the ends, what is seen most. */
export function ProfileTable({ fields, profile, rowCount }: ProfileTableProps) {
  const { t, i18n } = useTranslation('datasets')
  const language = i18n.language as Language
  const number = (value: number) => formatNumber(value, language)
  return (
    <Table
      on="blocks"
      caption={t('profile.table')}
      columns={[
        { head: t('profile.column') },
        { head: t('profile.missing'), figures: true },
        { head: t('profile.distinct'), figures: true },
        { head: t('profile.least'), figures: true },
        { head: t('profile.median'), figures: true },
        { head: t('profile.greatest'), figures: true },
        { head: t('profile.shape'), plain: true },
      ]}
      rows={fields.map((field, index) => {
        const column = profile[index]!
        const measure = (value: number | string | null) => shownMeasure(field, value, language)
        const cell = (value: number | string | null) =>
          measure(value) || <span className="table__none">–</span>
        return {
          key: field.name,
          cells: [
            <>
              <code>{field.name}</code>
              <br />
              <span className="faint small">{t(`types.${field.type ?? 'any'}`)}</span>
            </>,
            number(column.missing),
            number(column.distinct),
            cell(column.least),
            cell(column.median),
            cell(column.greatest),
            <div key="shape" className="profile-shape">
              {column.distinct === 1 ? (
                t('profile.single')
              ) : column.histogram ? (
                <>
                  <Histogram counts={column.histogram} />
                  <span className="for-ears">
                    {t('profile.histogram', {
                      column: field.name,
                      least: measure(column.least),
                      greatest: measure(column.greatest),
                      count: column.histogram.length,
                    })}
                  </span>
                </>
              ) : isKey(column, rowCount) ? (
                t('profile.once')
              ) : (
                <FrequentValues profile={column} most={5} />
              )}
            </div>,
          ],
        }
      })}
    />
  )
}
