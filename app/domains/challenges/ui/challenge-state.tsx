import { useTranslation } from 'react-i18next'
import { Chip, type ChipKind } from '~/ui/chip'
import type { ChallengeState as State } from '../rules'

const signs: Record<State, ChipKind> = {
  draft: 'neutral',
  in_review: 'progress',
  changes_requested: 'needs',
  published: 'progress',
  closed: 'closed',
  archived: 'closed',
}

/** Where a brief stands. */
export function ChallengeState({ state }: { state: State }) {
  const { t } = useTranslation('challenges')
  return <Chip kind={signs[state]}>{t(`states.${state}`)}</Chip>
}
