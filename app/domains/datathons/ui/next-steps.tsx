import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { Section } from '~/ui/section'
import { isTurn, stepPath, type Step } from '../next-steps'

interface NextStepsProps {
  steps: Step[]
  slug: string
  teamSlug: string | null
  /** The day that a step speaks of: when registration opens, when results are given. */
  date: string
}

/** What to do now, for each kind of reader whom it concerns. */
export function NextSteps({ steps, slug, teamSlug, date }: NextStepsProps) {
  const { t } = useTranslation('datathons')
  return (
    <Section title={t('now.title')} id="now">
      <div className="columns columns--three">
        {steps.map((step) => (
          <div key={step} className={isTurn(step) ? 'next-step' : 'next-step next-step--calm'}>
            <h3>{t(`now.${step}.title`)}</h3>
            <p className="small">{t(`now.${step}.text`, { date })}</p>
            <LinkButton kind="secondary" href={stepPath(step, slug, teamSlug)}>
              {t(`now.${step}.action`)}
            </LinkButton>
          </div>
        ))}
      </div>
    </Section>
  )
}
