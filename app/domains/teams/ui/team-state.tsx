import { useTranslation } from 'react-i18next'
import { Chip } from '~/ui/chip'
import type { Openness } from '../openness'

const kinds = { open: 'progress', full: undefined, locked: 'closed', deserted: 'closed' } as const

/** Whether a team takes people, in one word. */
export function TeamState({ openness: { state } }: { openness: Openness }) {
  const { t } = useTranslation('teams')
  return <Chip kind={kinds[state]}>{t(`states.${state}`)}</Chip>
}
