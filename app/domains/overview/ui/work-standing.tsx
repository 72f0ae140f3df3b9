import { useTranslation } from 'react-i18next'
import { ThreadRow } from '~/ui/thread/thread-row'
import { stages } from '../reach'
import type { WorkRow } from '../work-row'
import { WorkPlaces } from './work-places'

/** Beside a brief in a list: its thread, who works on it and where there is room. */
export function WorkStanding({ work }: { work: Pick<WorkRow, 'reach' | 'teams' | 'places'> }) {
  const { t } = useTranslation('overview')
  const { reach, teams, places } = work
  return (
    <>
      <ThreadRow
        at={reach.at}
        of={stages.length}
        stopped={reach.state === 'stopped'}
        stage={t(`stages.${stages[reach.at - 1] ?? 'need'}`)}
      />
      <p>
        <WorkPlaces teams={teams} places={places} />
      </p>
    </>
  )
}
