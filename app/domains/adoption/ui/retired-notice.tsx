import { useTranslation } from 'react-i18next'
import { Instead } from '~/domains/incubation/ui/instead'
import { Notice } from '~/ui/notice'
import { Words } from '~/ui/words'

export interface Retirement {
  reason: string
  language: string
  instead: { slug: string; name: string } | null
}

/** That the tool was retired, why, and what to use instead. */
export function RetiredNotice({ retired }: { retired: Retirement }) {
  const { t } = useTranslation('adoption')
  return (
    <Notice kind="risk" title={t('page.retired')}>
      <Words language={retired.language}>{retired.reason}</Words>{' '}
      {retired.instead && <Instead {...retired.instead} />}
    </Notice>
  )
}
