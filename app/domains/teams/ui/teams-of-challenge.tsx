import { useTranslation } from 'react-i18next'
import { Mark, markSectors } from '~/ui/mark'
import { Section } from '~/ui/section'
import type { Sector } from '../../people/rules'
import type { Openness } from '../openness'
import { OpennessSentence } from './openness-sentence'

interface TeamsOfChallengeProps {
  teams: TeamLineProps[]
}

/** Beside a brief: who works on it, which sectors each team brings together, and where a place is left. */
export function TeamsOfChallenge({ teams }: TeamsOfChallengeProps) {
  const { t } = useTranslation('teams')
  if (teams.length === 0) return null
  return (
    <Section title={t('ofChallenge.title')}>
      <ul className="team-lines">
        {teams.map((team) => (
          <TeamLine key={team.slug} {...team} />
        ))}
      </ul>
      <p className="faint small">{t('page.sectorsHint')}</p>
    </Section>
  )
}

interface TeamLineProps {
  slug: string
  name: string
  members: number
  sectors: Sector[]
  openness: Openness
}

function TeamLine({ slug, name, sectors, members, openness }: TeamLineProps) {
  const { t, i18n } = useTranslation(['teams', 'datathons'])
  const present = markSectors.filter((sector) => sectors.includes(sector))
  const named = present.map((sector) => t(`datathons:sectorsShort.${sector}`))
  return (
    <li>
      <Mark size={32} sectors={present} />
      <div>
        <h3>
          <a href={`/teams/${slug}`}>{name}</a>
        </h3>
        <p className="faint small">
          {t('teams:ofChallenge.were', { count: members })} ·{' '}
          {named.length > 0
            ? new Intl.ListFormat(i18n.language).format(named)
            : t('teams:page.sectorsNone')}
        </p>
        {openness.state !== 'locked' && (
          <p className="small">
            <OpennessSentence openness={openness} />
          </p>
        )}
      </div>
    </li>
  )
}
