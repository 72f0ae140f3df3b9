import { useTranslation } from 'react-i18next'
import {
  dimensions,
  type Capacity,
  type CapacityProfile,
} from '~/domains/challenges/capacity-profile'
import type { Language } from '~/shared/languages'
import { formatPesos } from '~/shared/numbers'
import { CellColumns } from '~/ui/cell-columns'
import { measure, type Cell } from '~/ui/cells'
import { Chip } from '~/ui/chip'
import { Rows } from '~/ui/rows'
import type { Fit } from '../fit'
import { useGapWords } from './use-gap-words'

export interface FittingTool {
  slug: string
  name: string
  summary: string
  lang: string
  needs: CapacityProfile
  cost: number
  fit: Fit
}

/** Tools that fit, would if something changes, or may, for all one knows: what each asks for beside what there is. */
export function FitRows({ tools, has }: { tools: FittingTool[]; has: CapacityProfile }) {
  const { t } = useTranslation(['catalog', 'capacity'])
  return (
    <Rows
      rows={tools.map(({ slug, name, summary, lang, needs, cost, fit }) => ({
        key: slug,
        above: <FitChip fit={fit} />,
        title: name,
        href: `/catalog/${slug}`,
        by: <span lang={lang}>{summary}</span>,
        cells: [
          <CellColumns
            key="cells"
            columns={dimensions.map((side) => ({
              name: t(`capacity:dimensions.${side}`),
              cells: cellsOf(needs[side], has[side]),
              label:
                has[side] === 'unknown'
                  ? t('capacity:unknown')
                  : `${t('capacity:reach', { level: has[side] })}. ${t('capacity:asked', { level: needs[side] })}`,
            }))}
          />,
          <FitWords key="words" slug={slug} cost={cost} fit={fit} />,
        ],
      }))}
    />
  )
}

/** What the cells of a fit mean. */
export function FitLegend() {
  const { t } = useTranslation('catalog')
  return (
    <ul className="cell-legend">
      {(['has', 'spare', 'missing', 'unknown'] as const).map((cell) => (
        <li key={cell}>
          <i className={`cell cell--${cell}`} aria-hidden="true" /> {t(`fitPage.legend.${cell}`)}
        </li>
      ))}
    </ul>
  )
}

function FitChip({ fit }: { fit: Fit }) {
  const { t } = useTranslation('catalog')
  const missing = fit.gaps.length + Number(fit.offlinePartly)
  if (fit.verdict === 'fits') return <Chip kind="done">{t('fitPage.fitsChip')}</Chip>
  return (
    <>
      {missing > 0 && <Chip kind="needs">{t('fitPage.lacks', { count: missing })}</Chip>}{' '}
      {fit.unknown.length > 0 && (
        <Chip>{t('fitPage.unknownChip', { count: fit.unknown.length })}</Chip>
      )}
    </>
  )
}

function FitWords({ slug, cost, fit }: { slug: string; cost: number; fit: Fit }) {
  const { t, i18n } = useTranslation('catalog')
  const gapWords = useGapWords()
  return (
    <>
      {fit.gaps.map((gap) => (
        <p key={gap.dimension}>
          <b>{t('fitPage.asksHas', gapWords(gap))}</b>
        </p>
      ))}
      {fit.offlinePartly && (
        <p>
          <b>{t('fitPage.reasons.offlinePartly')}.</b>
        </p>
      )}
      {fit.unknown.map((gap) => (
        <p key={gap.dimension}>
          {t(gap.asked === 'unknown' ? 'fitPage.unsaid' : 'fitPage.asksUnknown', gapWords(gap))}
        </p>
      ))}
      <p>
        {cost === 0
          ? t('fitPage.free')
          : t('fitPage.cost', { amount: formatPesos(cost, i18n.language as Language) })}
      </p>
      <p>
        <a href={`/catalog/${slug}/adoptions/new`}>{t('entry.ask')}</a>
      </p>
    </>
  )
}

function cellsOf(asked: Capacity, has: Capacity): Cell[] {
  if (has === 'unknown' || asked === 'unknown') return ['unknown', 'unknown', 'unknown', 'unknown']
  return measure({ has, of: 4, asks: asked })
}
