import { useTranslation } from 'react-i18next'
import { Chip } from '~/ui/chip'

/** Whether a team takes people. */
export function TeamState({ locked, seats }: { locked: boolean; seats: number }) {
  const { t } = useTranslation('teams')
  if (locked) return <Chip kind="closed">{t('states.locked')}</Chip>
  if (seats > 0) return <Chip kind="progress">{t('states.looking')}</Chip>
  return <Chip>{t('states.complete')}</Chip>
}
