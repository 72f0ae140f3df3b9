import type { Translate } from '~/locales/i18n'
import type { FollowUpState } from './follow-ups'
import { planWeeks } from './onboarding-plan'
import type { AdoptionState } from './rules'

/** What stands under the last two stages of this adoption's thread. */
export function ownThreadFacts(
  {
    state,
    week,
    followUps,
    since,
  }: {
    state: AdoptionState
    week: number
    followUps: readonly { state: FollowUpState; dueOn: string }[]
    since: string | null
  },
  t: Translate,
) {
  if (state === 'requested' || state === 'accepted')
    return { adoption: t(`adoption:thread.${state}`) }
  if (state === 'onboarding') {
    const at = { week: Math.min(week, planWeeks), weeks: planWeeks }
    return { adoption: t('adoption:thread.week', at) }
  }
  if (state !== 'in_use') return { adoption: t('adoption:thread.ended') }
  const waits = followUps.some((each) => each.state === 'due' || each.state === 'silent')
  const next = followUps.find((each) => each.state === 'ahead')
  return {
    adoption: t('adoption:thread.since', { day: since ?? '' }),
    followUp: waits
      ? t('adoption:thread.waits')
      : next && t('adoption:thread.next', { day: next.dueOn }),
  }
}
