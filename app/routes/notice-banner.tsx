import { useTranslation } from 'react-i18next'
import { Strip } from '~/ui/page/strip'

/** To whoever has not agreed to the privacy notice as it stands now: nothing is closed to them, and they are told. */
export function NoticeBanner() {
  const { t } = useTranslation('ui')
  return (
    <Strip
      facts={[
        <a key="agree" href="/me/consents">
          {t('newNotice.link')}
        </a>,
      ]}
    >
      {t('newNotice.text')}
    </Strip>
  )
}
