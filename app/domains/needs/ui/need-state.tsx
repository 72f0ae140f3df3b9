import { useTranslation } from 'react-i18next'
import { Chip, type ChipKind } from '~/ui/chip'
import type { NeedState as State } from '../rules'

const signs: Record<State, ChipKind> = {
  told: 'needs',
  accompanied: 'progress',
  became_brief: 'done',
  answered_otherwise: 'done',
  closed: 'closed',
}

/** Where a need stands. */
export function NeedState({ state }: { state: State }) {
  const { t } = useTranslation('needs')
  return <Chip kind={signs[state]}>{t(`states.${state}`)}</Chip>
}
