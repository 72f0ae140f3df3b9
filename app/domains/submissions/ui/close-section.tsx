import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/section'
import type { SubmissionState } from '../rules'

interface CloseSectionProps {
  state: SubmissionState
  /** The deadline, as it is said. */
  closes: string
  isOver: boolean
  lockedVersion: number | null
  /** The copy of the code; null where none is kept yet. */
  archive: string | null
}

/** What happens to a submission at the deadline, or happened. */
export function CloseSection({ state, closes, isOver, lockedVersion, archive }: CloseSectionProps) {
  const { t } = useTranslation('submissions')
  return (
    <Section title={t('close.title')}>
      {lockedVersion !== null ? (
        <>
          <p>{t('close.locked', { date: closes, number: lockedVersion })}</p>
          <p>{archive ? <a href={archive}>{t('close.archive')}</a> : t('close.noArchive')}</p>
        </>
      ) : (
        <p>{isOver ? t(over[state]) : t(ahead(state), { date: closes })}</p>
      )}
    </Section>
  )
}

const over = {
  draft: 'close.never',
  submitted: 'close.waiting',
  withdrawn: 'close.withdrawnForGood',
  locked: 'close.waiting',
  disqualified: 'close.waiting',
} as const

const ahead = (state: SubmissionState) =>
  state === 'withdrawn' ? 'close.withdrawn' : 'close.before'
