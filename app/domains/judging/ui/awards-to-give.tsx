import { useTranslation } from 'react-i18next'
import { Facts } from '~/ui/facts'
import { Section } from '~/ui/section'

export interface AwardsToGiveProps {
  awards: { id: string; name: string }[]
  given: { awardId: string; submissionId: string; reason: string }[]
  names: Record<string, { team: string }>
}

/** Who would get which award, for the one who decides. */
export function AwardsToGive({ awards, given, names }: AwardsToGiveProps) {
  const { t } = useTranslation('judging')
  return (
    <Section title={t('publication.awards')}>
      {awards.length === 0 && <p className="faint">{t('publication.noAwards')}</p>}
      <Facts
        facts={awards.map(({ id, name }) => {
          const giving = given.find(({ awardId }) => awardId === id)
          const team = giving && names[giving.submissionId]?.team
          return {
            term: name,
            fact: (
              <>
                {team ?? t('publication.nobody')}
                {giving?.reason && <p className="faint">{giving.reason}</p>}
              </>
            ),
          }
        })}
      />
    </Section>
  )
}
