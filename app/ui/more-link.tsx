import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface MoreLinkProps {
  /** The address of what follows; none at the end of the list. */
  href?: string
  /** Where one is: "Renglones 1 a 50 de 350". */
  children?: ReactNode
  /** What the link says, where "Ver más" says too little. */
  label?: string
}

/** Under a long list: how much is shown, and the way to what follows. */
export function MoreLink({ href, children, label }: MoreLinkProps) {
  const { t } = useTranslation('ui')
  return (
    <nav className="more-link" aria-label={label ?? t('pages')}>
      {children && <span className="faint">{children}</span>}
      {href && (
        <a href={href} rel="next">
          {label ?? t('more')}
        </a>
      )}
    </nav>
  )
}
