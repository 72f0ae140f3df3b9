import { useTranslation } from 'react-i18next'
import { ChallengeLink } from '~/domains/challenges/ui/challenge-link'
import type { TitleIn } from '~/domains/challenges/title-in'
import type { Sector, Skill } from '~/domains/people/rules'
import { Mark, markSectors, type MarkSector } from '~/ui/mark'
import { Rows } from '~/ui/rows'

export interface TeamRow {
  slug: string
  name: string
  challenge: TitleIn
  members: number
  /** Null once nobody joins any more. */
  places: number | null
  skillsWanted: string[]
  sectors: Sector[]
}

/** Teams as rows: the brief they work on, whom they look for, and which sectors they bring together. */
export function TeamRows({ teams }: { teams: TeamRow[] }) {
  const { t } = useTranslation(['datathons', 'people'])
  const wanted = (skills: string[]) =>
    skills.map((skill) => t(`people:skills.${skill as Skill}`)).join(', ')
  return (
    <Rows
      level={2}
      rows={teams.map(({ slug, name, members, places, skillsWanted, sectors, ...team }) => ({
        key: slug,
        title: name,
        href: `/teams/${slug}`,
        by: <ChallengeLink challenge={team.challenge} />,
        cells: [
          places === null
            ? null
            : skillsWanted.length > 0 && places > 0
              ? t('datathons:teams.looksFor', { skills: wanted(skillsWanted) })
              : t('datathons:teams.complete'),
          <SectorMark key="mark" sectors={sectors} />,
          <>
            <b>{t('datathons:teams.members', { count: members })}</b>
            <br />
            {places !== null &&
              (places > 0
                ? t('datathons:teams.free', { count: places })
                : t('datathons:teams.full'))}
          </>,
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
