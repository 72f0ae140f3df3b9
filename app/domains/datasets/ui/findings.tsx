import { useTranslation } from 'react-i18next'
import type { Language } from '~/shared/languages'
import { formatNumber } from '~/shared/numbers'
import type { Finding, Place } from '~/shared/tables'
import { Chip } from '~/ui/chip'
import { Unfold } from '~/ui/unfold'

/** Found where a doubt may be a wrong figure: shown as a risk; the others only inform. */
const doubtful = ['deviated-value', 'inconsistent-values', 'lost-character', 'forbidden-value']
const shownAtOnce = 3

/** What was found in a file, one thing after another, each with the rows where it was seen. */
export function Findings({ findings }: { findings: Finding[] }) {
  const { t, i18n } = useTranslation(['findings', 'datasets'])
  return (
    <ul className="findings">
      {findings.map(({ code, level, count, places }) => {
        const value = amount(places[0], i18n.language as Language)
        const isRisk = level === 'error' || doubtful.includes(code)
        return (
          <li key={code}>
            <p>
              <Chip kind={isRisk ? 'risk' : 'neutral'}>{t(`findings:${code}.name`)}</Chip>{' '}
              <b>{t(`findings:${code}.title`, { value })}</b>
              {count > 1 && <> ({formatNumber(count, i18n.language as Language)})</>}
            </p>
            <p className="small">{t(`findings:${code}.text`, { value })}</p>
            <Places code={code} places={places.slice(0, shownAtOnce)} />
            {places.length > shownAtOnce && (
              <Unfold title={t('datasets:quality.more', { count: count - shownAtOnce })}>
                <Places code={code} places={places.slice(shownAtOnce)} />
              </Unfold>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Places({ code, places }: { code: Finding['code']; places: Place[] }) {
  const { t } = useTranslation('datasets')
  const located = places.filter(({ row }) => row !== undefined)
  if (located.length === 0) return null
  const words = ({ row = 0, column = '', value = '' }: Place) => {
    if (code === 'missing-cell' || code === 'extra-cell') {
      return t('quality.cells', { row, count: Number(value) })
    }
    if (column === '') return t('quality.row', { row })
    if (row === 1) return t('quality.label', { column, value })
    return value === ''
      ? t('quality.rowAndColumn', { row, column })
      : t('quality.cell', { row, column, value })
  }
  return (
    <ul className="findings__places small">
      {located.map((place) => (
        <li key={`${place.row} ${place.column}`}>{words(place)}</li>
      ))}
    </ul>
  )
}

/** A limit is a number; anything else that a finding names stays as it is. */
function amount(place: Place | undefined, language: Language): string {
  const value = place?.value ?? ''
  return /^\d+$/.test(value) ? formatNumber(Number(value), language) : value
}
