import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading, type PageHeadingProps } from '~/ui/page/page-heading'
import type { TeamPlace } from '../team-place'

interface TeamPartProps extends PageHeadingProps {
  team: TeamPlace
  /** The page of the team itself, to which no way leads from itself. */
  isTeam?: boolean
  children: ReactNode
}

/** A page of a team, or about one thing of it: inviting, leaving, handing over. */
export function TeamPart({ team, isTeam, children, ...heading }: TeamPartProps) {
  const { t } = useTranslation('datathons')
  const { slug, name, datathon } = team
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/datathons', label: t('title') },
          { href: `/datathons/${datathon.slug}`, label: datathon.name },
          isTeam
            ? { href: `/datathons/${datathon.slug}/teams`, label: t('tabs.teams') }
            : { href: `/teams/${slug}`, label: name },
        ]}
      />
      <PageHeading {...heading} />
      {children}
    </div>
  )
}
