import { useTranslation } from 'react-i18next'
import { numberOf, textOf, type Answers } from '../answers'
import type { Speech } from '../translations'
import { measureOf, type SuccessScale } from '../success-scale'

interface SuccessMeasureProps {
  answers: Answers
  /** Of what is counted, where it is not the page's. */
  lang?: string
  mark?: Speech['mark']
}

/**
 * What is counted, where it stands today and where it should be: both on one scale from zero with an arrow from one to
 * the other, since for some things more is better and for others less. Where one of the three is missing there is nothing to draw, and
 * the brief tells the others in words.
 */
export function SuccessMeasure({ answers, lang, mark }: SuccessMeasureProps) {
  const { t, i18n } = useTranslation(['challenges', 'translations'])
  const today = numberOf(answers, 'today')
  const target = numberOf(answers, 'target')
  const counted = textOf(answers, 'counted')
  if (today === undefined || target === undefined || counted === undefined) return null
  const scale = measureOf(today, target)
  const said = {
    today: today.toLocaleString(i18n.language),
    target: target.toLocaleString(i18n.language),
  }
  return (
    <div className="success">
      <p>
        <b>{t(`challenges:page.${scale.direction}`, said)}.</b> <span lang={lang}>{counted}</span>
        {mark && <span className="faint small"> ({t(`translations:mark.${mark}`)})</span>}
      </p>
      <Scale
        {...scale}
        words={{
          today: t('challenges:page.today', { value: said.today }),
          target: t('challenges:page.target', { value: said.target }),
        }}
      />
    </div>
  )
}

/** The sentence above says it to those who only hear. */
function Scale({
  direction,
  today,
  target,
  words,
}: SuccessScale & { words: { today: string; target: string } }) {
  return (
    <svg className="success__scale" width="100%" height="76" aria-hidden="true">
      <line className="success__line" x1="0" x2="100%" y1="38" y2="38" />
      <line className="success__line" x1="0" x2="0" y1="30" y2="46" />
      {direction !== 'keep' && (
        <line className="success__way" x1={at(today)} x2={at(target)} y1="38" y2="38" />
      )}
      <svg x={at(today)} y="38" overflow="visible">
        <circle r="7" />
      </svg>
      <svg x={at(target)} y="38" overflow="visible">
        {direction === 'rise' && <path d="M0 0l-14-8v16z" />}
        {direction === 'fall' && <path d="M0 0l14-8v16z" />}
        <line className="success__target" y1="-14" y2="14" />
      </svg>
      <text x={at(today)} y="16" textAnchor={anchorOf(today)}>
        {words.today}
      </text>
      <text x={at(target)} y="71" textAnchor={anchorOf(target)}>
        {words.target}
      </text>
    </svg>
  )
}

const at = (share: number) => `${share * 100}%`

/** Words at either end of the scale stay inside it. */
function anchorOf(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.2) return 'start'
  return share > 0.8 ? 'end' : 'middle'
}
