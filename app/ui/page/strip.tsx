import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface StripProps {
  /** The one announcement, with its link. */
  children: ReactNode
  /** What it says further: place and day, until when. One after the other on wide screens. */
  facts?: ReactNode[]
}

/** The one announcement under the header. */
export function Strip({ children, facts = [] }: StripProps) {
  const { t } = useTranslation('ui')
  return (
    <aside className="strip" aria-label={t('announcement')}>
      <div className="page strip__line">
        <p>{children}</p>
        {facts.map((fact, index) => (
          <p key={index}>{fact}</p>
        ))}
      </div>
    </aside>
  )
}
