import { useTranslation } from 'react-i18next'

/** What publishing causes, before anybody says yes. */
export function PublicationCauses({ mails, notHandedIn }: { mails: number; notHandedIn: number }) {
  const { t } = useTranslation('judging')
  return (
    <ul className="list">
      <li>{t('publication.causeRanking')}</li>
      <li>{t('publication.causeFeedback')}</li>
      <li>{t('publication.causeMail', { count: mails })}</li>
      {notHandedIn > 0 && <li>{t('publication.causeDrafts', { count: notHandedIn })}</li>}
      <li>{t('publication.causeFinal')}</li>
    </ul>
  )
}
