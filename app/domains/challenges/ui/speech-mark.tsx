import { useTranslation } from 'react-i18next'
import type { Speech } from '../translations'

/** Says of a text in a translated brief that it is missing in that language, or older than the original. */
export function SpeechMark({ mark }: Pick<Speech, 'mark'>) {
  const { t } = useTranslation('translations')
  return mark ? <span className="faint small"> ({t(`mark.${mark}`)})</span> : null
}
