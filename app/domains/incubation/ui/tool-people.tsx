import { useTranslation } from 'react-i18next'
import { Facts } from '~/ui/facts'
import { LinkLine } from '~/ui/link-line'
import { Section } from '~/ui/section'
import type { TitleIn } from '../../challenges/title-in'
import { ChallengeLink } from '../../challenges/ui/challenge-link'
import type { ToolRole } from '../rules'

export interface ToolPeopleProps {
  tool: {
    slug: string
    repository: string
    challenge: TitleIn | null
  }
  people: { handle: string; role: ToolRole }[]
  may: { name: boolean; stop: boolean; keepUp: boolean; describe: boolean }
}

/** Who maintains a tool and who mentors it, where its code lies, and what those who look after it can do. */
export function ToolPeople({ tool, people, may }: ToolPeopleProps) {
  const { t } = useTranslation('incubation')
  const { slug, repository, challenge } = tool
  const links = [
    may.describe && { href: `/catalog/${slug}/edit`, label: t('tool.editEntry') },
    may.name && { href: `/tools/${slug}/people`, label: t('tool.managePeople') },
    may.keepUp && { href: `/tools/${slug}/upkeep`, label: t('tool.upkeep') },
    may.stop && { href: `/tools/${slug}/end`, label: t('tool.end'), risk: true },
  ].filter((link) => link !== false)
  return (
    <Section title={t('tool.people')}>
      <div className="stack">
        <Facts
          facts={[
            { term: t('roles.maintainer'), fact: <Handles of={people} who="maintainer" /> },
            { term: t('roles.mentor'), fact: <Handles of={people} who="mentor" /> },
            ...(challenge
              ? [{ term: t('tool.challenge'), fact: <ChallengeLink challenge={challenge} /> }]
              : []),
            {
              term: t('tool.repository'),
              fact: (
                <a href={`https://github.com/${repository}`} rel="nofollow noopener">
                  {repository}
                </a>
              ),
            },
          ]}
        />
        <LinkLine label={t('tool.manage')} links={links} />
      </div>
    </Section>
  )
}

function Handles({ of, who }: { of: ToolPeopleProps['people']; who: ToolRole }) {
  return of
    .filter((person) => person.role === who)
    .map(({ handle }, index) => (
      <span key={handle}>
        {index > 0 && ', '}
        <a href={`/people/${handle}`}>{handle}</a>
      </span>
    ))
}
