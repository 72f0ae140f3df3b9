import { useTranslation } from 'react-i18next'
import { licenceFacts, notStated } from '../licences'

/** A licence by the name that people know, or that nobody stated one. */
export function LicenceName({ licence }: { licence: string }) {
  const { t } = useTranslation('datasets')
  return <>{licence === notStated ? t('licences.not-stated') : licenceFacts(licence).name}</>
}
