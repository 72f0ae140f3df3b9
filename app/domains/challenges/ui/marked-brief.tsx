import { useTranslation } from 'react-i18next'
import { distinct, type ShownText } from '~/domains/privacy/shown-trace'
import { MarkedText } from '~/domains/privacy/ui/marked-text'
import { TraceChoices } from '~/domains/privacy/ui/trace-choices'
import { Quote } from '~/ui/quote'
import { Section } from '~/ui/section'
import type { QuestionKey } from '../questions'
import { autonymOf } from '../translations'

export interface MarkedBriefProps {
  slug: string
  /** A title that stands in links is not changed any more. */
  titleEditable: boolean
  texts: (ShownText & { field: string; question: QuestionKey | null; translation?: string })[]
}

/** The texts of a brief with what could point at somebody; the same words are decided on once, where they stand first. */
export function MarkedBrief({ slug, titleEditable, texts }: MarkedBriefProps) {
  const { t } = useTranslation(['challenges', 'assessment'])
  const numbered = distinct(texts)
  const firstIn = new Map(
    texts.toReversed().flatMap(({ field, traces }) => traces.map(({ key }) => [key, field])),
  )
  const nameOf = (question: QuestionKey | null, translation?: string) => {
    const name = question
      ? t(`assessment:questions.${question}.question`)
      : t('challenges:traces.inTitle')
    return translation ? `${name} · ${autonymOf(translation)}` : name
  }
  return texts.map(({ field, question, translation, ...text }) => (
    <Section key={field} title={nameOf(question, translation)}>
      <div className="stack">
        <Quote>
          <span className="typed">
            <MarkedText {...text} numbered={numbered} />
          </span>
        </Quote>
        <TraceChoices
          traces={numbered.filter(({ key }) => firstIn.get(key) === field)}
          numbered={numbered}
        />
        {(translation ?? question ?? titleEditable) && (
          <p className="small">
            <a
              href={
                translation
                  ? `/challenges/${slug}/translations/${translation}`
                  : question
                    ? `/challenges/${slug}/edit?question=${question}`
                    : `/challenges/${slug}/facts`
              }
            >
              {t(question ? 'challenges:traces.edit' : 'challenges:traces.editTitle')}
            </a>
          </p>
        )}
      </div>
    </Section>
  ))
}
