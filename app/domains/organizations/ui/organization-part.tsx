import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading, type PageHeadingProps } from '~/ui/page/page-heading'

interface OrganizationPartProps extends PageHeadingProps {
  organization: { slug: string; name: string }
  /** The members' room itself, to which no way leads from itself. */
  isRoom?: boolean
  children: ReactNode
}

/** A page of an organisation's members' room, or about one thing of it: inviting, leaving, owning. */
export function OrganizationPart({
  organization: { slug, name },
  isRoom,
  children,
  ...heading
}: OrganizationPartProps) {
  const { t } = useTranslation('organizations')
  const room = { href: `/organizations/${slug}/members`, label: t('page.members') }
  return (
    <div className="page">
      <Breadcrumbs
        steps={[{ href: `/organizations/${slug}`, label: name }, ...(isRoom ? [] : [room])]}
      />
      <PageHeading {...heading} />
      {children}
    </div>
  )
}
