import { useTranslation } from 'react-i18next'

export interface BreadcrumbsProps {
  /** From the area downwards; the page itself is not among them, for its title follows. */
  steps: { href: string; label: string }[]
}

/** Where this page lies. */
export function Breadcrumbs({ steps }: BreadcrumbsProps) {
  const { t } = useTranslation('ui')
  return (
    <nav className="breadcrumbs" aria-label={t('breadcrumbs')}>
      <ol>
        {steps.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
