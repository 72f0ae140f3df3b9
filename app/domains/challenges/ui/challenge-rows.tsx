import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Rows } from '~/ui/rows'
import { Words } from '~/ui/words'
import type { ChallengeRow } from '../row'

export interface ChallengeRowsProps {
  challenges: ChallengeRow[]
  /** How far the work on a brief is, beside it. */
  standing?: (slug: string) => ReactNode
  /** In a column of text there is room for one cell. */
  narrow?: boolean
}

/** Briefs in a list: the problem and who has it, what is sought, how far it is and how much time is left. */
export function ChallengeRows({ challenges, standing, narrow }: ChallengeRowsProps) {
  const { t } = useTranslation(['challenges', 'people'])
  const several = new Set(challenges.map(({ datathonSlug }) => datathonSlug)).size > 1
  return (
    <Rows
      rows={challenges.map((row) => {
        return {
          key: row.slug,
          title: row.title,
          href: row.href,
          lang: row.titleLanguage,
          by: (
            <>
              {[row.organizationName, row.trackName ?? t(`challenges:themes.${row.theme}`)].join(
                ' · ',
              )}
              {several && (
                <>
                  {' · '}
                  <a href={`/datathons/${row.datathonSlug}`}>{row.datathonName}</a>
                </>
              )}
              <p>
                <Words language={row.problemLanguage}>{row.problem}</Words>
              </p>
              {narrow && (
                <p>
                  <Sought row={row} />
                </p>
              )}
            </>
          ),
          cells: narrow
            ? [<Closing key="closes" row={row} />]
            : [
                <Sought key="sought" row={row} />,
                standing?.(row.slug),
                <Closing key="closes" row={row} />,
              ],
        }
      })}
    />
  )
}

function Closing({ row: { isOpen, daysLeft, closesDay, closesHour } }: { row: ChallengeRow }) {
  const { t } = useTranslation('challenges')
  if (!isOpen) return <b>{t('list.closed', { day: closesDay })}</b>
  return (
    <>
      {daysLeft > 0 && (
        <>
          <b>{t('list.left', { count: daysLeft })}</b>{' '}
        </>
      )}
      {t('list.closes', { day: closesDay, hour: closesHour })}
    </>
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
