import { useTranslation } from 'react-i18next'
import { Rows } from '~/ui/rows'
import type { ChallengeRow } from '../row'

export interface ChallengeRowsProps {
  challenges: ChallengeRow[]
  /** 2 where no heading stands above the list. */
  level?: 2 | 3
}

/** Briefs in a list: the problem and who has it, what is sought, and how much time is left. */
export function ChallengeRows({ challenges, level }: ChallengeRowsProps) {
  const { t, i18n } = useTranslation(['challenges', 'people'])
  return (
    <Rows
      level={level}
      rows={challenges.map((row) => {
        const lang = row.language === i18n.language ? undefined : row.language
        return {
          key: row.slug,
          title: row.title,
          href: `/challenges/${row.slug}`,
          lang,
          by: (
            <>
              {[row.organizationName, row.trackName ?? t(`challenges:themes.${row.theme}`)].join(
                ' · ',
              )}
              <p lang={lang}>{row.problem}</p>
            </>
          ),
          cells: [
            <Sought key="sought" row={row} />,
            <a key="datathon" href={`/datathons/${row.datathonSlug}`}>
              {row.datathonName}
            </a>,
            <b key="closes">
              {row.isOpen
                ? t('challenges:list.closes', { day: row.closesDay, hour: row.closesHour })
                : t('challenges:list.closed', { day: row.closesDay })}
            </b>,
          ],
        }
      })}
    />
  )
}

function Sought({ row: { seeking, contactHours } }: { row: ChallengeRow }) {
  const { t, i18n } = useTranslation(['challenges', 'people'])
  const skills = new Intl.ListFormat(i18n.language, { type: 'unit' }).format(
    seeking.map((skill) => t(`people:skills.${skill}`)),
  )
  return (
    <>
      {seeking.length > 0 && t('challenges:list.seeking', { skills })}{' '}
      {contactHours !== null && t('challenges:list.hours', { count: contactHours })}
    </>
  )
}
