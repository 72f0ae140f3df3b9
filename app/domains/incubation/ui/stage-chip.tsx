import { useTranslation } from 'react-i18next'
import { Chip, type ChipKind } from '~/ui/chip'
import type { Stage } from '../rules'

const kinds: Record<Stage, ChipKind> = {
  selected: 'progress',
  development: 'progress',
  consolidation: 'progress',
  published: 'done',
  sustained: 'done',
  dormant: 'neutral',
  retired: 'closed',
  stopped: 'closed',
}

/** Where a tool stands, in words. */
export function StageChip({ stage }: { stage: Stage }) {
  const { t } = useTranslation('incubation')
  return <Chip kind={kinds[stage]}>{t(`chips.${stage}`)}</Chip>
}
