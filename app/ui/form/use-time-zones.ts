import { useTranslation } from 'react-i18next'
import { offeredTimeZones } from '~/shared/time-zones'

/** The zones of a select by their cities, in the reader's language, and the one that is set even where it is no common one. */
export function useTimeZones(set: string): { value: string; label: string }[] {
  const { t } = useTranslation('zones')
  const offered = offeredTimeZones.map((value) => ({ value: value as string, label: t(value) }))
  if (offered.some(({ value }) => value === set)) return offered
  return [{ value: set, label: set.split('/').at(-1)!.replaceAll('_', ' ') }, ...offered]
}
