import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import type { NextStep } from '../next-step'

interface NextStepPanelProps {
  step: NextStep
  datathon: string
  /** The day on which registration opens. */
  opens: string
  own: { slug: string; name: string } | null
  asked: { slug: string; name: string }[]
}

/** Above a datathon's teams: what the reader does next, which is one thing in each state. */
export function NextStepPanel({ step, datathon, opens, own, asked }: NextStepPanelProps) {
  const { t, i18n } = useTranslation('teams')
  const teams = new Intl.ListFormat(i18n.language).format(asked.map(({ name }) => name))
  const words = { team: own?.name ?? '', teams, date: opens, count: asked.length }
  const hrefs = {
    wait: `/datathons/${datathon}/rules`,
    register: `/datathons/${datathon}/registration`,
    choose: `/datathons/${datathon}/challenges`,
    asked: `/teams/${asked[0]?.slug}/request`,
    own: `/teams/${own?.slug}`,
  }
  return (
    <section
      className={step === 'wait' || step === 'asked' ? 'next-step next-step--calm' : 'next-step'}
    >
      <h2>{t(`next.${step}.title`, words)}</h2>
      <p className="small prose">{t(`next.${step}.text`, words)}</p>
      <LinkButton kind={step === 'own' ? 'secondary' : 'primary'} href={hrefs[step]}>
        {t(`next.${step}.action`)}
      </LinkButton>
    </section>
  )
}
