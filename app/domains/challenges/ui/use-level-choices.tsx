import { useTranslation } from 'react-i18next'
import { Cells, measure } from '~/ui/cells'
import type { Choice } from '~/ui/form/choices'
import { levels, type Dimension } from '../capacity-profile'

/** Five levels of a side, each with its cells and what it means, and that it is not known. */
export function useLevelChoices(): (side: Dimension) => Choice[] {
  const { t } = useTranslation(['challenges', 'capacity'])
  return (side) => [
    ...levels.map((level) => ({
      value: String(level),
      label: (
        <span className="level">
          <Cells cells={measure({ has: level, of: 4 })} label={t('capacity:reach', { level })} />
          <span className="level__words">{t(`capacity:levels.${side}.at${level}`)}</span>
        </span>
      ),
    })),
    { value: 'unknown', label: t('challenges:unknown') },
  ]
}
