import { useTranslation } from 'react-i18next'
import { Chip, type ChipKind } from '~/ui/chip'
import type { Phase } from '../rules'

const kinds: Record<Phase, ChipKind> = {
  announced: 'neutral',
  call: 'progress',
  registration: 'progress',
  running: 'progress',
  judging: 'progress',
  deliberating: 'progress',
  closed: 'closed',
}

export function PhaseChip({ phase }: { phase: Phase }) {
  const { t } = useTranslation('datathons')
  return <Chip kind={kinds[phase]}>{t(`phases.${phase}`)}</Chip>
}
