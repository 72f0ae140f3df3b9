import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { Quote } from '~/ui/quote'
import { Section } from '~/ui/section'
import { Unfold } from '~/ui/unfold'
import type { HiddenPart } from '../../challenges/moderation'

export interface HiddenPartsProps {
  /** `why` is what stands against showing it again, null where nothing does; `words` were hidden, of those who may. */
  hidden: { part: HiddenPart; note: string; why: string | null; words: string[] }[]
  /** Where what is shown again is posted to. */
  action: string
}

/** What is hidden of a question, the sentence given for it, and the way back. */
export function HiddenParts({ hidden, action }: HiddenPartsProps) {
  const { t } = useTranslation(['challenges', 'refusals'])
  return hidden.map(({ part, note, why, words }) => (
    <Section key={part} title={t(`hiding.hidden.${part}`)}>
      <p className="typed">{note}</p>
      {words.length > 0 && (
        <Unfold title={t('hiding.read')}>
          <div className="stack">
            {words.map((each, at) => (
              <Quote key={at}>
                <span className="typed">{each}</span>
              </Quote>
            ))}
          </div>
        </Unfold>
      )}
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
