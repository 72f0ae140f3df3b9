import { useTranslation } from 'react-i18next'
import { PageHeading } from '~/ui/page/page-heading'
import { Words } from '~/ui/words'
import type { DatathonClock as Clock } from '../clock'
import type { Phase } from '../rules'
import { DatathonClock } from './datathon-clock'
import type { Shown } from '../disclosure'
import { ShownPeople } from './shown-people'
import { PhaseChip } from './phase-chip'

interface DatathonHeadingProps {
  datathon: {
    slug: string
    name: string
    summary: string
    language: string
    place: string
    phase: Phase
  }
  /** None where nothing is awaited any more. */
  clock: Clock | null
  organizers: Shown[]
}

/** What a datathon is, what phase it is in, and how much time is left in it. */
export function DatathonHeading({ datathon, clock, organizers }: DatathonHeadingProps) {
  const { t } = useTranslation('datathons')
  return (
    <div className="heading-with-clock">
      <PageHeading
        size="event"
        title={datathon.name}
        chip={<PhaseChip phase={datathon.phase} />}
        facts={
          datathon.place ? (
            <Words language={datathon.language}>{datathon.place}</Words>
          ) : (
            t('noPlace')
          )
        }
        lead={<Words language={datathon.language}>{datathon.summary}</Words>}
        by={
          organizers.length > 0 && (
            <>
              {t('organizers', { count: organizers.length })} <ShownPeople people={organizers} />
            </>
          )
        }
      />
      {clock && (
        <DatathonClock
          clock={clock}
          slug={datathon.slug}
          isLate={datathon.phase === 'deliberating'}
        />
      )}
    </div>
  )
}
