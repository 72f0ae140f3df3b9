import { useTranslation } from 'react-i18next'
import { RadioGroup } from '~/ui/form/choices'
import type { FieldSource } from '~/ui/form/field-source'
import { TextArea } from '~/ui/form/text-area'
import { Section } from '~/ui/section'
import type { CriterionKey } from '../criteria'
import { EvidenceRows, type EvidenceRowsProps } from './evidence-rows'
import { KnownLine, type ToldKnown } from './known-line'

interface CriterionDecisionProps {
  tool: string
  criterion: CriterionKey
  evidence: EvidenceRowsProps['evidence']
  known: ToldKnown | null
  fields: { met: FieldSource; reason: FieldSource }
}

/** One criterion among those that are decided together: what was brought, what is known, and the verdict. */
export function CriterionDecision(props: CriterionDecisionProps) {
  const { tool, criterion, evidence, known, fields } = props
  const { t } = useTranslation('incubation')
  const at = `/tools/${tool}/evidence/${criterion}`
  return (
    <Section
      title={t(`criteria.${criterion}.name`)}
      beside={<a href={at}>{t('decisionsPage.whole')}</a>}
    >
      <div className="stack">
        <p className="faint">{t(`criteria.${criterion}.asks`)}</p>
        <EvidenceRows at={at} evidence={evidence} />
        <KnownLine known={known} />
        <RadioGroup
          field={fields.met}
          label={t('decisionPage.met')}
          inline
          options={[
            { value: 'yes', label: t('decisionPage.yes') },
            { value: 'no', label: t('decisionPage.no') },
            { value: 'later', label: t('decisionsPage.later') },
          ]}
        />
        <TextArea
          field={fields.reason}
          label={t('decisionPage.reason')}
          hint={t('decisionPage.reasonHint')}
          rows={3}
        />
      </div>
    </Section>
  )
}
