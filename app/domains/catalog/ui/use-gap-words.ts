import { useTranslation } from 'react-i18next'
import type { Capacity, Dimension, Gap } from '~/domains/challenges/capacity-profile'

/** A gap in the words in which its levels are chosen: nobody who has not seen the scale knows what a 2 is. */
export function useGapWords() {
  const { t } = useTranslation('capacity')
  const words = (side: Dimension, level: Capacity) =>
    level === 'unknown' ? t('unknown') : t(`levels.${side}.at${level}`)
  return ({ dimension, asked, has }: Gap) => ({
    side: t(`dimensions.${dimension}`),
    asked: words(dimension, asked),
    has: words(dimension, has),
  })
}
