import { useTranslation } from 'react-i18next'
import { Chip, type ChipKind } from '~/ui/chip'
import type { SubmissionState as State } from '../rules'

const kinds: Record<State, ChipKind> = {
  draft: 'neutral',
  submitted: 'done',
  locked: 'closed',
  withdrawn: 'neutral',
  disqualified: 'refused',
}

/** Where a submission stands, with the version that counts. */
export function SubmissionState({ state, number }: { state: State; number: number | null }) {
  const { t } = useTranslation('submissions')
  return <Chip kind={kinds[state]}>{t(`states.${state}`, { number: number ?? 0 })}</Chip>
}
