import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import type { Known } from '../known'

export interface ToldKnown extends Known {
  /** Empty where none was recognised. */
  spdx: string
  /** The day of the reading. */
  on: string
}

/** What Tequio has read of it, beside the verdict: aloud where it contradicts that the criterion is met. */
export function KnownLine({ known }: { known: ToldKnown | null }) {
  const { t } = useTranslation('incubation')
  if (!known) return null
  const { fact, spdx, on, contradicts } = known
  const words = t(`known.${fact}`, { spdx, on })
  return contradicts ? (
    <Notice kind="needs" title={words}>
      {t('known.contradicts')}
    </Notice>
  ) : (
    <p className="small">{words}</p>
  )
}
