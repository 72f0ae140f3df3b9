import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button, LinkButton } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { Section } from '~/ui/section'
import type { ShownProof } from '../shown-proof'
import { ProofFacts } from './proof-facts'

export interface ReadingSectionProps {
  tool: string
  criterion: string
  /** What was read just now; null where nobody has asked for it. */
  reading: { proof: ShownProof } | { refusal: string } | null
}

/** What the tool's repository shows: looked at first, and offered as evidence by one button. */
export function ReadingSection({ tool, criterion, reading }: ReadingSectionProps) {
  const { t } = useTranslation(['incubation', 'refusals'])
  const here = `/tools/${tool}/evidence/${criterion}`
  const again = (
    <LinkButton kind="secondary" href={`${here}?read=github#reading`}>
      {t(reading ? 'evidencePage.readAgain' : 'evidencePage.readHost')}
    </LinkButton>
  )
  return (
    <Section id="reading" title={t('evidencePage.fromHost')}>
      <div className="stack">
        {!reading && <p>{t('evidencePage.readHint')}</p>}
        {reading && 'refusal' in reading && (
          <Notice kind="risk">{refusalText(t, reading.refusal)}</Notice>
        )}
        {reading && 'proof' in reading && <ProofFacts proof={reading.proof} />}
        <div className="actions">
          {reading && 'proof' in reading && (
            <form method="post" action={`${here}/reading`}>
              <Button kind="secondary">{t('evidencePage.offer')}</Button>
            </form>
          )}
          {again}
        </div>
      </div>
    </Section>
  )
}
