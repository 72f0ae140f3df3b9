import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/shared/numbers'
import type { Language } from '~/shared/languages'
import { Balance } from '~/ui/charts/balance'
import { Notice } from '~/ui/notice'
import { hoursOf, balanceDays, type KindShare } from '../effort-balance'
import { chartKind } from './kind-sign'

/** How the last months' work divides into its four kinds, and which of them starve. */
export function EffortBalance({ shares }: { shares: KindShare[] }) {
  const { t, i18n } = useTranslation('incubation')
  const hours = (minutes: number) => formatNumber(hoursOf(minutes), i18n.language as Language)
  const parts = shares.map(({ kind, minutes, percent, starved }) => ({
    kind: chartKind[kind],
    label: t(`kinds.${kind}`),
    amount: minutes,
    words:
      percent === null
        ? t('balance.hours', { hours: hours(minutes) })
        : t('balance.share', { percent, hours: hours(minutes) }),
    low: starved,
  }))
  const whole = shares.reduce((sum, { minutes }) => sum + minutes, 0)
  const summary = t('balance.summary', {
    hours: hours(whole),
    days: balanceDays,
    parts: parts
      .map(({ label, words }) => t('balance.part', { kind: label.toLowerCase(), words }))
      .join('; '),
  })
  return (
    <div className="stack">
      <Balance
        parts={parts}
        summary={summary}
        heads={[t('balance.kind'), t('balance.amount')]}
        caption={shares[0]?.percent === null ? t('balance.tooLittle') : undefined}
      />
      {shares
        .filter(({ starved }) => starved)
        .map(({ kind }) => (
          <Notice
            key={kind}
            kind="risk"
            title={t('balance.starvedTitle', { kind: t(`kinds.${kind}`) })}
          >
            {t(`balance.starved.${kind}`)}
          </Notice>
        ))}
    </div>
  )
}
