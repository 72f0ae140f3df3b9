import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import { Part } from '~/ui/part'

export interface WhoReadsProps {
  /** Public names of those who will read. */
  readers: string[]
  /** They are administrators: nobody of the datathon has accepted. */
  escalated: boolean
  contact: { name: string; reach: string } | null
  answerDays: number
  keptDays: number
}

/** What whoever reports must know before writing: danger, who reads, whom else there is, what follows. */
export function WhoReads({ readers, escalated, contact, answerDays, keptDays }: WhoReadsProps) {
  const { t } = useTranslation('conduct')
  const handles = readers.join(', ')
  return (
    <>
      <Notice kind="risk" title={t('new.danger')}>
        {t('new.dangerText')}
      </Notice>
      <div className="parts">
        <Part title={t('new.who')}>
          <p>{t(escalated ? 'new.whoAdministrators' : 'new.whoHandlers', { handles })}</p>
          <p>{t('new.whoNot')}</p>
          <p className="small faint">{t('new.whoMachine')}</p>
        </Part>
        <Part title={t('new.outside')}>
          <p className="typed">{contact ? t('new.outsideText', contact) : t('new.noOutside')}</p>
        </Part>
        <Part title={t('new.next')}>
          <p>
            {t('new.nextAnswer', { count: answerDays })} {t('new.nextKey')}
          </p>
          <p>{t('new.nextKept', { count: keptDays })}</p>
          <p>
            <a href="/conduct">{t('new.haveKey')}</a>
          </p>
        </Part>
      </div>
    </>
  )
}
