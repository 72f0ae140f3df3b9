import { useTranslation } from 'react-i18next'
import { Rows } from '~/ui/rows'
import { ThreadRow } from '~/ui/thread/thread-row'
import { stages, type Reach } from '../reach'

/** A piece of work in a list: its brief, how far it came, and where there is room. */
export interface WorkRow {
  slug: string
  title: string
  language: string
  organization: string
  track: string | null
  reach: Reach
  teams: number
  /** Places that its teams have left. */
  places: number
}

/** Briefs as rows, each with its thread. */
export function WorkRows({ works, level }: { works: WorkRow[]; level?: 2 | 3 }) {
  const { t } = useTranslation(['overview', 'datathons'])
  return (
    <Rows
      level={level}
      rows={works.map(({ reach, ...work }) => ({
        key: work.slug,
        title: work.title,
        lang: work.language,
        href: `/challenges/${work.slug}`,
        by: work.organization,
        cells: [
          work.track ?? '',
          <ThreadRow
            key="thread"
            at={reach.at}
            of={stages.length}
            stopped={reach.state === 'stopped'}
            stage={t(`overview:stages.${stages[reach.at - 1] ?? 'need'}`)}
          />,
          <>
            <b>{t('datathons:page.teams', { count: work.teams })}</b>
            {work.teams > 0 && (
              <>
                <br />
                {t('datathons:page.places', { count: work.places })}
              </>
            )}
          </>,
        ],
      }))}
    />
  )
}
