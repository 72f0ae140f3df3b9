import { useTranslation } from 'react-i18next'
import type { Language } from '~/shared/languages'
import type { ShownProfile } from '~/shared/tables'
import { Histogram } from '~/ui/charts/histogram'
import { isKey, shownMeasure } from '../column-words'
import type { Field } from '../fields'
import { FrequentValues } from './frequent-values'

export interface ColumnHeadProps {
  field: Field
  profile: ShownProfile
  rowCount: number
}

/** The head of a column in a preview: its name, its type, and what it holds at a glance. */
export function ColumnHead({ field, profile, rowCount }: ColumnHeadProps) {
  const { t, i18n } = useTranslation('datasets')
  const shown = (value: number | string | null) =>
    shownMeasure(field, value, i18n.language as Language)
  const { least, greatest, median, histogram, missing, distinct } = profile
  return (
    <div className="column-head">
      <code className="column-head__name">{field.name}</code>
      <span className="column-head__type">{t(`types.${field.type ?? 'any'}`)}</span>
      <span className="column-head__shape">
        {distinct === 1 ? (
          t('profile.single')
        ) : histogram ? (
          <Histogram counts={histogram} />
        ) : isKey(profile, rowCount) ? (
          t('profile.once')
        ) : (
          <FrequentValues profile={profile} most={3} />
        )}
      </span>
      <span className="column-head__measures">
        {histogram ? (
          <>
            {t('profile.range', { least: shown(least), greatest: shown(greatest) })}
            <br />
            {t('profile.medianOf', { median: shown(median) })}
          </>
        ) : (
          <>
            {t('profile.distinctOf', { count: distinct })}
            <br />
            {t('profile.missingOf', { count: missing })}
          </>
        )}
      </span>
    </div>
  )
}
