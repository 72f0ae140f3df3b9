import { useTranslation } from 'react-i18next'
import { Rows } from '~/ui/rows'
import { ThreadRow } from '~/ui/thread/thread-row'
import { stages } from '../reach'
import type { WorkRow } from '../work-row'
import { WorkPlaces } from './work-places'

/** Briefs as rows, each with its thread. */
export function WorkRows({ works, level }: { works: WorkRow[]; level?: 2 | 3 }) {
  const { t } = useTranslation('overview')
  return (
    <Rows
      level={level}
      rows={works.map(({ reach, ...work }) => ({
        key: work.slug,
        title: work.title,
        lang: work.language,
        href: work.href,
        by: work.organization,
        cells: [
          work.track ?? '',
          <ThreadRow
            key="thread"
            at={reach.at}
            of={stages.length}
            stopped={reach.state === 'stopped'}
            stage={t(`stages.${stages[reach.at - 1] ?? 'need'}`)}
          />,
          <WorkPlaces key="places" teams={work.teams} places={work.places} />,
        ],
      }))}
    />
  )
}
