import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Chip } from '~/ui/chip'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'

export interface AnnexTeamsProps {
  slug: string
  teams: { slug: string; name: string; isOpen: boolean }[]
  /** The brief is public and the annex holds something. */
  opens: boolean
}

/** The teams of a brief, each with the button that opens its annex to it, or closes it. */
export function AnnexTeams({ slug, teams, opens }: AnnexTeamsProps) {
  const { t } = useTranslation('challenges')
  const annex = `/challenges/${slug}/annex`
  return (
    <Section title={t('annex.teams')}>
      {(teams.length === 0 || !opens) && (
        <p className="faint">
          {teams.length === 0 && t('annex.noTeams')} {!opens && t('annex.notYet')}
        </p>
      )}
      {teams.length > 0 && (
        <Rows
          rows={teams.map(({ slug: team, name, isOpen }) => ({
            key: team,
            title: name,
            href: `/teams/${team}`,
            cells: [
              <Chip key="state" kind={isOpen ? 'done' : 'closed'}>
                {isOpen ? t('annex.isOpen') : t('annex.isClosed')}
              </Chip>,
              (isOpen || opens) && (
                <form
                  key="change"
                  method="post"
                  action={`${annex}/${isOpen ? 'closings' : 'openings'}`}
                >
                  <Button kind="secondary" small name="team" value={team}>
                    {t(isOpen ? 'annex.close' : 'annex.open', { team: name })}
                  </Button>
                </form>
              ),
            ],
          }))}
        />
      )}
      {teams.some(({ isOpen }) => isOpen) && <p className="faint">{t('annex.closeHint')}</p>}
    </Section>
  )
}

export interface AnnexReadingsProps {
  /** Without a handle where the account was deleted. */
  readings: { handle: string | null; team: string; when: string }[]
}

/** Who has read it, for the organisation. */
export function AnnexReadings({ readings }: AnnexReadingsProps) {
  const { t } = useTranslation('challenges')
  return (
    <Section title={t('annex.readings')}>
      {readings.length === 0 && <p className="faint">{t('annex.noReadings')}</p>}
      <ul className="list">
        {readings.map(({ handle, team, when }, index) => (
          <li key={index}>
            {handle ? <a href={`/people/${handle}`}>{handle}</a> : t('questions.someone')} · {team}{' '}
            · {when}
          </li>
        ))}
      </ul>
    </Section>
  )
}
