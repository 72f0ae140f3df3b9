import { useTranslation } from 'react-i18next'
import { Chip } from '~/ui/chip'

interface TeamStateProps {
  locked: boolean
  /** Nobody is in it any more. */
  deserted: boolean
  seats: number
}

/** Whether a team takes people. */
export function TeamState({ locked, deserted, seats }: TeamStateProps) {
  const { t } = useTranslation('teams')
  if (deserted) return <Chip kind="closed">{t('states.deserted')}</Chip>
  if (locked) return <Chip kind="closed">{t('states.locked')}</Chip>
  if (seats > 0) return <Chip kind="progress">{t('states.looking')}</Chip>
  return <Chip>{t('states.complete')}</Chip>
}
