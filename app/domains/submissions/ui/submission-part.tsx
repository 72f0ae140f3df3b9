import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TeamPlace } from '../../teams/team-place'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading, type PageHeadingProps } from '~/ui/page/page-heading'

interface SubmissionPartProps extends PageHeadingProps {
  team: TeamPlace
  /** The submission itself, for pages about one thing of it. */
  submission?: string
  children: ReactNode
}

/** A page about a team's submission, with the way to it. */
export function SubmissionPart({ team, submission, children, ...heading }: SubmissionPartProps) {
  const { t } = useTranslation(['datathons', 'overview'])
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/datathons', label: t('datathons:title') },
          { href: `/datathons/${team.datathon.slug}`, label: team.datathon.name },
          { href: `/teams/${team.slug}`, label: team.name },
          ...(submission
            ? [{ href: `/submissions/${submission}`, label: t('overview:stages.submissions') }]
            : []),
        ]}
      />
      <PageHeading {...heading} />
      {children}
    </div>
  )
}
