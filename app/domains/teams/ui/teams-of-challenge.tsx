import { useTranslation } from 'react-i18next'
import { Mark, markSectors } from '~/ui/mark'
import { Section } from '~/ui/section'
import type { Sector, Skill } from '../../people/rules'

export interface TeamsOfChallengeProps {
  teams: {
    slug: string
    name: string
    members: number
    largest: number
    skillsWanted: Skill[]
    sectors: Sector[]
  }[]
  /** Whether anybody can still come in. */
  open: boolean
}

/** Beside a brief: who works on it, which sectors each team brings together, and where a place is left. */
export function TeamsOfChallenge({ teams, open }: TeamsOfChallengeProps) {
  const { t } = useTranslation('teams')
  if (teams.length === 0) return null
  return (
    <Section title={t('ofChallenge.title')}>
      <ul className="team-lines">
        {teams.map((team) => (
          <TeamLine key={team.slug} {...team} open={open} />
        ))}
      </ul>
      <p className="faint small">{t('page.sectorsHint')}</p>
    </Section>
  )
}

type TeamLineProps = TeamsOfChallengeProps['teams'][number] & { open: boolean }

function TeamLine({ slug, name, sectors, open, ...team }: TeamLineProps) {
  const { t, i18n } = useTranslation(['teams', 'datathons', 'people'])
  const { members, largest, skillsWanted } = team
  const present = markSectors.filter((sector) => sectors.includes(sector))
  const list = (words: string[]) => new Intl.ListFormat(i18n.language).format(words)
  const named = list(present.map((sector) => t(`datathons:sectorsShort.${sector}`)))
  const wanted = list(skillsWanted.map((skill) => t(`people:skills.${skill}`)))
  return (
    <li>
      <Mark size={32} sectors={present} />
      <div>
        <h3>
          <a href={`/teams/${slug}`}>{name}</a>
        </h3>
        <p className="faint small">{named || t('teams:page.sectorsNone')}</p>
      </div>
      <p className="team-lines__places">
        {open ? (
          <>
            {t('teams:ofChallenge.members', { members, largest })}
            <br />
            {members < largest && wanted
              ? t('teams:ofChallenge.wanted', { skills: wanted })
              : members < largest
                ? t('teams:ofChallenge.room')
                : t('teams:ofChallenge.full')}
          </>
        ) : (
          t('teams:ofChallenge.were', { count: members })
        )}
      </p>
    </li>
  )
}
