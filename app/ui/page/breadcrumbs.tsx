import { useTranslation } from 'react-i18next'
import { Words } from '../words'

export interface BreadcrumbsProps {
  /** From the area downwards; the page itself is not among them, for its title follows. */
  steps: {
    href: string
    label: string
    /** Of a label that is a title and no name. */
    language?: string
  }[]
}

/** Where this page lies. */
export function Breadcrumbs({ steps }: BreadcrumbsProps) {
  const { t } = useTranslation('ui')
  return (
    <nav className="breadcrumbs" aria-label={t('breadcrumbs')}>
      <ol>
        {steps.map(({ href, label, language }) => (
          <li key={href}>
            <a href={href}>
              <Words language={language}>{label}</Words>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
