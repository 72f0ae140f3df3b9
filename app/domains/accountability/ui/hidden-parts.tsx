import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { Section } from '~/ui/section'
import type { HiddenPart } from '../../challenges/moderation'

export interface HiddenPartsProps {
  /** `why` is what stands against showing it again; null where nothing does. */
  hidden: { part: HiddenPart; note: string; why: string | null }[]
  /** Where what is shown again is posted to. */
  action: string
}

/** What is hidden of a question, the sentence given for it, and the way back. */
export function HiddenParts({ hidden, action }: HiddenPartsProps) {
  const { t } = useTranslation(['challenges', 'refusals'])
  return hidden.map(({ part, note, why }) => (
    <Section key={part} title={t(`hiding.hidden.${part}`)}>
      <p className="typed">{note}</p>
      {why ? (
        <p>{refusalText(t, why)}</p>
      ) : (
        <form className="form" method="post" action={action}>
          <input type="hidden" name="part" value={part} />
          <p>{t('hiding.back')}</p>
          <Button kind="secondary">{t(`hiding.show.${part}`)}</Button>
        </form>
      )}
    </Section>
  ))
}
