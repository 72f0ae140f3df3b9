import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/shared/numbers'
import type { Language } from '~/shared/languages'
import type { Method } from '../results'
import { leftOutAtOneEnd } from '../uncertainty'

/** The method in sentences that a participant can follow. */
export function HowComputed({ method }: { method: Method }) {
  const { t, i18n } = useTranslation('judging')
  const number = (value: number) => formatNumber(value, i18n.language as Language)
  const words = {
    repetitions: number(method.repetitions),
    leftOut: number(Math.round(leftOutAtOneEnd(method.confidence) * 100)),
  }
  return (
    <div>
      <h3>{t('results.steps')}</h3>
      <ul className="list stack stack--tight">
        <li>{t('results.method.mean')}</li>
        <li>{t('results.method.ties')}</li>
        <li>{t('results.method.interval', words)}</li>
        <li>{t('results.method.distinct', words)}</li>
        <li>{t('results.method.seed')}</li>
      </ul>
    </div>
  )
}
