import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'

export interface LicenceNoticeProps {
  declared: string
  /** What the repository showed; null where it showed none that is known. */
  read: string | null
  /** When, in words. */
  on: string
  /** The address of the form; none where it is on this page. */
  form?: string
}

/** Says that an entry and its repository name different licences: whoever reuses the tool must know which holds. */
export function LicenceNotice({ declared, read, on, form = '' }: LicenceNoticeProps) {
  const { t } = useTranslation('catalog')
  return (
    <Notice kind="risk" title={t('edit.licenceDiffers', { declared })}>
      {read ? t('edit.licenceRead', { read, on }) : t('edit.licenceNotRead', { on })}{' '}
      <a href={`${form}#entry-licence`}>{t('edit.licenceMend')}</a>
    </Notice>
  )
}
