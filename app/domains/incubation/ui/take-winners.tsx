import { useTranslation } from 'react-i18next'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'
import { TakeIn } from './take-in'

export interface TakeWinnersProps {
  winners: { id: string; teamName: string; challengeTitle: string; deserted: boolean }[]
}

/** After results: who won and is not in incubation yet, with the way there. Nothing where nobody is left. */
export function TakeWinners({ winners }: TakeWinnersProps) {
  const { t } = useTranslation('incubation')
  if (winners.length === 0) return null
  return (
    <Section title={t('new.winners')}>
      <Rows
        rows={winners.map(({ id, teamName, challengeTitle, deserted }) => ({
          key: id,
          title: teamName,
          href: `/submissions/${id}`,
          by: challengeTitle,
          cells: [<TakeIn key="take" id={id} deserted={deserted} />],
        }))}
      />
    </Section>
  )
}
