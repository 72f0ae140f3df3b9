import { useTranslation } from 'react-i18next'
import type { Language } from '~/shared/languages'
import { formatNumber } from '~/shared/numbers'
import { EmptyState } from '~/ui/empty-state'
import { Section } from '~/ui/section'
import { balanceDays, hoursOf, type KindShare } from '../effort-balance'
import { EffortBalance } from './effort-balance'

export interface EffortSectionProps {
  tool: string
  shares: KindShare[]
  /** Of all time. */
  allMinutes: number
  may: { read: boolean; work: boolean }
}

/** What the work on a tool goes into. */
export function EffortSection({ tool, shares, allMinutes, may }: EffortSectionProps) {
  const { t, i18n } = useTranslation('incubation')
  const hours = formatNumber(hoursOf(allMinutes), i18n.language as Language)
  const recent = shares.some(({ minutes }) => minutes > 0)
  return (
    <Section title={t('tool.effort', { days: balanceDays })}>
      <div className="stack">
        {recent ? (
          <EffortBalance shares={shares} />
        ) : (
          <EmptyState title={t('tool.noEffort')}>{t('tool.noEffortHint')}</EmptyState>
        )}
        <p className="actions">
          {may.work && <a href={`/tools/${tool}/effort`}>{t('tool.logHours')}</a>}
          {may.read && allMinutes > 0 && (
            <a href={`/tools/${tool}/effort#log`}>{t('tool.seeLog', { hours })}</a>
          )}
        </p>
      </div>
    </Section>
  )
}
