import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'

interface TranslationsWaitingProps {
  slug: string
  /** How much a companion wrote or told in other languages that is not approved. */
  count: number
  /** Whether this is for the reader to decide. */
  approves: boolean
}

/** To those who write a brief: that something waits in its other languages, and where it is approved. */
export function TranslationsWaiting({ slug, count, approves }: TranslationsWaitingProps) {
  const { t } = useTranslation('translations')
  if (count === 0) return null
  return (
    <Notice kind={approves ? 'needs' : 'info'} title={t('approval.waitsHere', { count })}>
      {t('approval.until')}{' '}
      {approves && <a href={`/challenges/${slug}/approvals`}>{t('approval.see')}</a>}
    </Notice>
  )
}
