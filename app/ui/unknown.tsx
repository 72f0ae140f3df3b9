import { useTranslation } from 'react-i18next'

/** Stands where a value is not known, which is never the same as zero. */
export function Unknown() {
  const { t } = useTranslation('ui')
  return <span className="faint">{t('unknown')}</span>
}
