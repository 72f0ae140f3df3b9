import { useTranslation } from 'react-i18next'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'

export interface BriefBreadcrumbsProps {
  brief: {
    slug: string
    title: string
    /** In which it was written, for a page that may be read in another. */
    language?: string
    /** Where it is read in the language of its title, where that is a page of its own. */
    href?: string
  }
}

/** Where a page about a brief lies. */
export function BriefBreadcrumbs({
  brief: { slug, title, language, href },
}: BriefBreadcrumbsProps) {
  const { t } = useTranslation('challenges')
  return (
    <Breadcrumbs
      steps={[
        { href: '/challenges', label: t('area') },
        { href: href ?? `/challenges/${slug}`, label: title, language },
      ]}
    />
  )
}
