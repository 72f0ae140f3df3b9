import { Trans, useTranslation } from 'react-i18next'
import { Dots } from '~/ui/charts/dots'
import { Section } from '~/ui/section'
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
  /** In which the rubric is written. */
  language: string
}

/** Whether judges saw the same in the same submissions: in a sentence, and criterion by criterion. */
export function Agreement({ agreement, language }: AgreementProps) {
  const { t } = useTranslation('judging')
  const { overall, criteria } = agreement
  const known = criteria.filter(({ alpha }) => alpha !== null)
  const lowest = known.toSorted((a, b) => (a.alpha ?? 0) - (b.alpha ?? 0))[0]
  const sentence = t(sentences[agreementOf(overall)])
  return (
    <Section title={t('results.agreement')}>
      <p className="lead">{sentence}</p>
      {known.length > 0 && (
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
      )}
    </Section>
  )
}
