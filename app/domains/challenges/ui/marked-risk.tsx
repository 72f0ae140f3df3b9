import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'

export interface ShownMark {
  reason: string
  marker: string | null
  when: string
}

/** That a brief's do-no-harm section is marked as risky: why, by whom and since when. */
export function MarkedRisk({ mark, children }: { mark: ShownMark; children?: ReactNode }) {
  const { t } = useTranslation('challenges')
  return (
    <Notice kind="risk" title={t('harm.marked')}>
      <span className="typed">{mark.reason}</span>
      <p className="small">
        {t('review.by', { who: mark.marker ?? t('review.someone'), when: mark.when })}
      </p>
      {children}
    </Notice>
  )
}
