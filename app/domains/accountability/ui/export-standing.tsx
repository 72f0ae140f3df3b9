import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '~/ui/button'
import { Notice } from '~/ui/notice'
import type { ExportStanding } from '../instance-export'

interface ExportStandingNoticeProps {
  copy: {
    standing: ExportStanding
    asker: string | null
    isOwn: boolean
    /** Whoever reads has just said anew who they are. */
    proved: boolean
    until: string
    usedAt: string
  }
}

/** What became of the copy that was asked for last, and for whoever asked the button that fetches it. */
export function ExportStandingNotice({ copy }: ExportStandingNoticeProps) {
  const { t } = useTranslation(['accountability', 'approvals'])
  const { standing, isOwn, proved, until, usedAt } = copy
  const asker = copy.asker ?? t('approvals:facts.formerMember')
  if (standing === 'used')
    return <Notice>{t('accountability:export.used', { asker, at: usedAt })}</Notice>
  if (standing === 'lapsed') return <Notice>{t('accountability:export.lapsed', { asker })}</Notice>
  if (standing !== 'ready') return null
  if (!isOwn)
    return <Notice kind="done">{t('accountability:export.readyFor', { asker, until })}</Notice>
  return (
    <Notice kind="done" title={t('accountability:export.ready')}>
      <p>{t('accountability:export.readyUntil', { until })}</p>
      {proved ? (
        <form method="post" action="/admin/export/copy">
          <Button>{t('accountability:export.fetch')}</Button>
        </form>
      ) : (
        <p className="actions">
          <LinkButton href="/me/security/proof?back=%2Fadmin%2Fexport">
            {t('accountability:export.prove')}
          </LinkButton>
        </p>
      )}
    </Notice>
  )
}
