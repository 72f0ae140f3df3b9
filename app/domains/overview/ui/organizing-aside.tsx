import { useTranslation } from 'react-i18next'
import { WhoIsHere } from '~/domains/datathons/ui/who-is-here'
import type { Sector } from '~/domains/people/rules'
import { Facts } from '~/ui/facts'
import { Section } from '~/ui/section'
import type { ShownFacts } from '../organizing'

interface OrganizingAsideProps {
  facts: ShownFacts
  sectors: { sector: Sector | null; people: number }[]
  crossSector: number
  /** What was handed in last, told in the datathon's zone. */
  latest: { at: string; team: string; number: number }[]
}

/** Who takes part, how the jury stands, what was handed in last. */
export function OrganizingAside({ facts, sectors, crossSector, latest }: OrganizingAsideProps) {
  const { t } = useTranslation('overview')
  return (
    <>
      <Section title={t('organizing.people')}>
        <WhoIsHere sectors={sectors} teams={facts.teams} crossSector={crossSector} />
      </Section>
      <Section title={t('organizing.jury')}>
        <Facts
          facts={[
            { term: t('organizing.judges'), fact: facts.judges },
            {
              term: t('organizing.sheets'),
              fact:
                facts.sheets > 0
                  ? t('organizing.sheetsOf', { done: facts.sheetsSubmitted, of: facts.sheets })
                  : t('organizing.notAssigned'),
            },
          ]}
        />
      </Section>
      {latest.length > 0 && (
        <Section title={t('organizing.latest')}>
          <Facts
            facts={latest.map(({ at, team, number }) => ({
              term: at,
              fact: t('organizing.handedIn', { team, number }),
            }))}
          />
        </Section>
      )}
    </>
  )
}
