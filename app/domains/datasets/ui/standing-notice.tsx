import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import { Words } from '~/ui/words'
import type { DatasetState } from '../rules'

export interface StandingNoticeProps {
  state: DatasetState
  /** Why it was sent back, deprecated or withdrawn. */
  note: string
  language: string
}

/** What a standing other than "curated" means to whoever reads, and why. */
export function StandingNotice({ state, note, language }: StandingNoticeProps) {
  const { t } = useTranslation('datasets')
  const said = <Words language={language}>{note}</Words>
  switch (state) {
    case 'curated':
      return null
    case 'proposed':
      return note ? (
        <Notice kind="needs" title={t('standing.sentBack')}>
          {said}
        </Notice>
      ) : (
        <Notice title={t('standing.proposed')}>{t('standing.proposedHint')}</Notice>
      )
    case 'in_review':
      return <Notice title={t('standing.in_review')}>{t('standing.in_reviewHint')}</Notice>
    case 'deprecated':
      return (
        <Notice kind="risk" title={t('standing.deprecated')}>
          {said}
        </Notice>
      )
    case 'withdrawn':
      return (
        <Notice kind="risk" title={t('standing.withdrawn')}>
          {said} {t('standing.withdrawnHint')}
        </Notice>
      )
  }
}
