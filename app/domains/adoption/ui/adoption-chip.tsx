import { useTranslation } from 'react-i18next'
import { Chip, type ChipKind } from '~/ui/chip'
import { planWeeks } from '../onboarding-plan'
import type { AdoptionState } from '../rules'

const kinds: Record<AdoptionState, ChipKind> = {
  requested: 'progress',
  accepted: 'progress',
  onboarding: 'progress',
  in_use: 'done',
  discontinued: 'closed',
  declined: 'refused',
  withdrawn: 'closed',
}

export interface AdoptionChipProps {
  state: AdoptionState
  /** Which week of the plan it is, where one runs. */
  week?: number
  /** Whether this reader is the one to answer. */
  mine?: boolean
}

/** Where an adoption stands. */
export function AdoptionChip({ state, week = 0, mine }: AdoptionChipProps) {
  const { t } = useTranslation('adoption')
  const running = state === 'onboarding' && week > 0 && week <= planWeeks
  return (
    <Chip kind={mine && state === 'requested' ? 'needs' : kinds[state]}>
      {running ? t('onboardingWeek', { week, weeks: planWeeks }) : t(`states.${state}`)}
    </Chip>
  )
}
