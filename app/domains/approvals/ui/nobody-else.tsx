import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'

/** Nobody is there to give the second word: what to do, instead of doing without it. */
export function NobodyElse() {
  const { t } = useTranslation('approvals')
  return (
    <Notice kind="needs" title={t('nobody.title')}>
      {t('nobody.text')} <a href="/me/approvals#deputy">{t('nobody.action')}</a>
    </Notice>
  )
}
