import { useTranslation } from 'react-i18next'
import { Cells, measure } from '~/ui/cells'
import { numberOf, textOf, type Answers } from '../answers'

/** More cells than this would be a grey line: beyond it a cell stands for several. */
const most = 32

/** Where the sign of success stands today and where it should be: cells between the two numbers. */
export function SuccessMeasure({ answers, lang }: { answers: Answers; lang?: string }) {
  const { t, i18n } = useTranslation('challenges')
  const today = numberOf(answers, 'today')
  const target = numberOf(answers, 'target')
  if (today === undefined || target === undefined) return null
  const largest = Math.max(today, target)
  const scale = largest > most ? most / largest : 1
  const cells = (count: number) => Math.round(count * scale)
  const say = (count: number) => count.toLocaleString(i18n.language)
  return (
    <div className="success">
      <p className="success__ends">
        <span>{t('page.today', { value: say(today) })}</span>
        <span>{t('page.target', { value: say(target) })}</span>
      </p>
      <Cells
        size="wide"
        cells={measure({
          has: cells(today),
          of: cells(largest),
          asks: target < today ? cells(target) : undefined,
        })}
        label={t('page.reach', { today: say(today), target: say(target) })}
      />
      <p className="faint small" lang={lang}>
        {textOf(answers, 'counted')}
      </p>
    </div>
  )
}
