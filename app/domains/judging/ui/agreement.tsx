import { Trans, useTranslation } from 'react-i18next'
import { Dots } from '~/ui/charts/dots'
import { Words } from '~/ui/words'
import { agreementOf } from '../ranking-groups'
import type { ResultsView } from '../results-view'

const sentences = {
  good: 'results.agreementGood',
  tentative: 'results.agreementTentative',
  low: 'results.agreementLow',
  unknown: 'results.agreementUnknown',
} as const

export interface AgreementProps extends Pick<ResultsView, 'agreement'> {
  sentence: string
  /** In which the rubric is written. */
  language: string
}

/** Whether judges saw the same in the same submissions, in a sentence. */
export function useAgreement(overall: number | null): string {
  const { t } = useTranslation('judging')
  return t(sentences[agreementOf(overall)])
}

/** The same criterion by criterion. Nothing where no sheets overlap. */
export function Agreement({ agreement: { criteria }, sentence, language }: AgreementProps) {
  const { t } = useTranslation('judging')
  const known = criteria.filter(({ alpha }) => alpha !== null)
  const lowest = known.toSorted((a, b) => (a.alpha ?? 0) - (b.alpha ?? 0))[0]
  if (known.length === 0) return null
  return (
    <div>
      <h3>{t('results.byCriterion')}</h3>
      <Dots
        summary={sentence}
        language={language}
        heads={[t('results.criterion'), t('results.agreement')]}
        ends={[t('results.chance'), t('results.full')]}
        dots={criteria.map(({ name, alpha }) => ({
          label: name,
          // Less than chance would give is drawn at chance; the figure beside it says the rest.
          value: alpha === null ? null : Math.max(0, alpha),
          words: (alpha ?? 0).toFixed(2),
        }))}
        caption={
          <>
            {t('results.agreementCaption')}{' '}
            {lowest && agreementOf(lowest.alpha) === 'low' && (
              <Trans
                t={t}
                i18nKey="results.agreementLowest"
                values={{ criterion: lowest.name }}
                components={{ 1: <Words language={language}>{lowest.name}</Words> }}
                tOptions={{ interpolation: { escapeValue: true } }}
                shouldUnescape
              />
            )}
          </>
        }
      />
    </div>
  )
}
