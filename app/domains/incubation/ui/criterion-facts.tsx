import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/section'
import type { Criterion } from '../criteria'
import { KindSign } from './kind-sign'

/** What serves as evidence for a criterion, of which kind of work, and how long a decision holds. */
export function CriterionFacts({ criterion }: { criterion: Criterion }) {
  const { t } = useTranslation('incubation')
  const { key, kind, validMonths } = criterion
  return (
    <Section title={t('evidencePage.serves')}>
      <div className="stack">
        <p>{t(`criteria.${key}.asks`)}</p>
        {kind && (
          <p>
            <KindSign kind={kind} />{' '}
            {t('evidencePage.kindOf', { kind: t(`kinds.${kind}`).toLowerCase() })}
          </p>
        )}
        <p className="faint">
          {validMonths === null
            ? t('evidencePage.validAlways')
            : t('evidencePage.validFor', { months: validMonths })}
        </p>
        <p className="faint">{t('evidencePage.private')}</p>
      </div>
    </Section>
  )
}
