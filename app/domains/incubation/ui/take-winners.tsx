import { useTranslation } from 'react-i18next'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'
import type { Winner } from '../winner'
import { TakeIn } from './take-in'

export interface TakeWinnersProps {
  winners: Pick<Winner, 'id' | 'teamName' | 'challenge' | 'deserted'>[]
}

/** After results: who won and is not in incubation yet, with the way there. Nothing where nobody is left. */
export function TakeWinners({ winners }: TakeWinnersProps) {
  const { t } = useTranslation('incubation')
  if (winners.length === 0) return null
  return (
    <Section title={t('new.winners')}>
      <Rows
        rows={winners.map(({ id, teamName, challenge, deserted }) => ({
          key: id,
          title: teamName,
          href: `/submissions/${id}`,
          by: <Words language={challenge.language}>{challenge.title}</Words>,
          cells: [<TakeIn key="take" id={id} deserted={deserted} />],
        }))}
      />
    </Section>
  )
}
