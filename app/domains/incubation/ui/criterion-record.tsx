import { useTranslation } from 'react-i18next'
import { Chip } from '~/ui/chip'
import { EmptyState } from '~/ui/empty-state'
import { Section } from '~/ui/section'
import { EvidenceRows, type EvidenceRowsProps } from './evidence-rows'

export interface CriterionRecordProps extends EvidenceRowsProps {
  decisions: {
    id: string
    met: boolean
    reason: string
    by: string | null
    when: string
    validUntil: string | null
  }[]
  may: { work: boolean }
}

/** What was brought for a criterion, and what was decided on it, the latest first. */
export function CriterionRecord({ at, evidence, decisions, may }: CriterionRecordProps) {
  const { t } = useTranslation('incubation')
  const by = (handle: string | null, when: string) =>
    t('evidencePage.by', { handle: handle ?? t('evidencePage.someone'), when })
  return (
    <>
      <Section title={t('evidencePage.evidence')}>
        {evidence.length === 0 ? (
          <EmptyState title={t('evidencePage.none')}>
            {t(may.work ? 'evidencePage.noneWork' : 'evidencePage.noneHint')}
          </EmptyState>
        ) : (
          <EvidenceRows at={at} evidence={evidence} />
        )}
      </Section>
      <Section title={t('evidencePage.decisions')}>
        {decisions.length === 0 ? (
          <EmptyState title={t('evidencePage.noDecisions')}>
            {t('evidencePage.noDecisionsHint')}
          </EmptyState>
        ) : (
          <ul className="rows">
            {decisions.map(({ id, met, reason, by: handle, when, validUntil }) => (
              <li key={id} className="row">
                <div className="stack stack--tight">
                  <p>
                    <Chip kind={met ? 'done' : 'risk'}>
                      {t(met ? 'states.met' : 'states.not-met')}
                    </Chip>{' '}
                    {validUntil && t('tool.validUntil', { day: validUntil })}
                  </p>
                  <p>{reason}</p>
                  <p className="faint small">{by(handle, when)}</p>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}
