import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import type { OrganizationStatus } from '../rules'

interface StandingNoticeProps {
  status: OrganizationStatus
  /** Where an owner asks for another review, once it was refused. */
  again?: string
}

/** To those who see an organisation that is not public: what its standing means, and what comes next. */
export function StandingNotice({ status, again }: StandingNoticeProps) {
  const { t } = useTranslation('organizations')
  if (status === 'verified') return null
  return (
    <Notice kind={status === 'pending' ? 'info' : 'risk'} title={t(`standing.${status}Title`)}>
      {t(`standing.${status}`)} {again && <a href={again}>{t('standing.askAgain')}</a>}
    </Notice>
  )
}
