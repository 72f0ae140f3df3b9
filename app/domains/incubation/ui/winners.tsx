import { useTranslation } from 'react-i18next'
import { EmptyState } from '~/ui/empty-state'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'
import type { Winner } from '../winner'
import { TakeIn } from './take-in'

export interface WinnersProps {
  winners: Winner[]
}

/** Awarded submissions that nobody has taken into incubation yet. */
export function Winners({ winners }: WinnersProps) {
  const { t } = useTranslation('incubation')
  return (
    <Section title={t('new.winners')}>
      {winners.length === 0 ? (
        <EmptyState title={t('new.noWinners')}>{t('new.noWinnersHint')}</EmptyState>
      ) : (
        <Rows
          rows={winners.map(({ id, teamName, challenge, datathonName, deserted }) => ({
            key: id,
            title: teamName,
            by: (
              <>
                <Words language={challenge.language}>{challenge.title}</Words> · {datathonName}
              </>
            ),
            cells: [<TakeIn key="take" id={id} deserted={deserted} />],
          }))}
        />
      )}
    </Section>
  )
}
