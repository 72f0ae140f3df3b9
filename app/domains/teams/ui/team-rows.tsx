import { useTranslation } from 'react-i18next'
import { ChallengeLink } from '~/domains/challenges/ui/challenge-link'
import type { TitleIn } from '~/domains/challenges/title-in'
import type { Sector } from '~/domains/people/rules'
import { Mark, markSectors, type MarkSector } from '~/ui/mark'
import { Rows } from '~/ui/rows'
import type { Openness } from '../openness'
import { OpennessSentence } from './openness-sentence'

export interface TeamRow {
  slug: string
  name: string
  challenge: TitleIn
  members: number
  sectors: Sector[]
  openness: Openness
}

interface TeamRowsProps {
  teams: TeamRow[]
  /** The teams that the reader asked for a place; null where they may not ask. */
  asked: string[] | null
}

/** Teams as rows: the brief they work on, whom they look for, and which sectors they bring together. */
export function TeamRows({ teams, asked }: TeamRowsProps) {
  const { t } = useTranslation(['datathons', 'teams'])
  return (
    <Rows
      level={2}
      rows={teams.map(({ slug, name, members, openness, sectors, ...team }) => ({
        key: slug,
        title: name,
        href: `/teams/${slug}`,
        by: <ChallengeLink challenge={team.challenge} />,
        cells: [
          <SectorMark key="mark" sectors={sectors} />,
          openness.state !== 'locked' && (
            <>
              <OpennessSentence openness={openness} />
              {asked && openness.state === 'open' && (
                <>
                  <br />
                  <a href={`/teams/${slug}/request`}>
                    {t(asked.includes(slug) ? 'teams:request.asked' : 'teams:request.ask')}{' '}
                    <span className="for-ears">: {name}</span>
                  </a>
                </>
              )}
            </>
          ),
          t('datathons:teams.members', { count: members }),
        ],
      }))}
    />
  )
}

/** The logo's warps are the three sectors; those that a team lacks are dashed. */
function SectorMark({ sectors }: { sectors: Sector[] }) {
  const { t } = useTranslation('datathons')
  const present = markSectors.filter((sector) => sectors.includes(sector))
  const list = present.map((sector: MarkSector) => t(`sectorsShort.${sector}`)).join(', ')
  return (
    <span className="sector-mark">
      <Mark sectors={present} /> <span>{list || t('teams.noSectors')}</span>
    </span>
  )
}
