import { useTranslation } from 'react-i18next'
import { Checkbox } from '~/ui/form/checkbox'
import type { FieldSource } from '~/ui/form/field-source'
import { TextArea } from '~/ui/form/text-area'
import { Chip } from '~/ui/chip'
import { Quote } from '~/ui/quote'
import { Section } from '~/ui/section'
import { Unfold } from '~/ui/unfold'
import { seenField } from '~/shared/clashes'
import { originalField } from '../clashes'
import { sections, type QuestionKey, type SectionKey } from '../questions'
import type { Translation } from '../translation'
import { BriefVoices } from './brief-voices'
import { SeenStamp } from './seen-stamp'

export interface OriginalText {
  field: string
  text: string
  question: QuestionKey | null
  section: SectionKey | null
  older: boolean
  /** A companion wrote it, and the organisation has not approved it. */
  waits: boolean
  /** What stands until it does; null where nothing does. */
  stands: string | null
}

interface TranslationFieldsProps {
  slug: string
  /** Of the brief, and the one that it is brought into. */
  from: string
  language: string
  name: string
  texts: OriginalText[]
  voices: Translation['voices']
  /** Sections whose voice waits for approval. */
  voicesWaiting: SectionKey[]
  source: (name: string) => FieldSource
}

/** Each text of a brief as it was written and, under it, the field for the same in another language. */
export function TranslationFields(props: TranslationFieldsProps) {
  const { slug, language, texts, voices } = props
  const { t } = useTranslation(['translations', 'assessment'])
  const title = texts.filter(({ section }) => section === null)
  return (
    <>
      {title.map((text) => (
        <TranslatedField key={text.field} {...props} text={text} />
      ))}
      {sections.map(({ key }) => {
        const own = texts.filter(({ section }) => section === key)
        if (own.length === 0) return null
        const voice = voices[key]
        return (
          <Section key={key} id={`section-${key}`} title={t(`assessment:sections.${key}`)}>
            <div className="stack">
              {voice && <BriefVoices slug={slug} language={language} voices={{ [key]: voice }} />}
              {props.voicesWaiting.includes(key) && (
                <p>
                  <Chip kind="needs">{t('translations:approval.mark')}</Chip>
                </p>
              )}
              <p>
                <a href={`/challenges/${slug}/translations/${language}/voices/${key}`}>
                  {t(voice ? 'translations:voice.change' : 'translations:voice.add')}
                </a>
              </p>
            </div>
            {own.map((text) => (
              <TranslatedField key={text.field} {...props} text={text} />
            ))}
          </Section>
        )
      })}
    </>
  )
}

function TranslatedField(props: TranslationFieldsProps & { text: OriginalText }) {
  const { from, language, name, text, source } = props
  const { t, i18n } = useTranslation('translations')
  const label = useFieldLabel()(text)
  // The title stands in no section.
  const Heading = text.section === null ? 'h2' : 'h3'
  return (
    <div className="form translated">
      <Heading>{label}</Heading>
      <Quote>
        <span className="typed" lang={from === i18n.language ? undefined : from}>
          {text.text}
        </span>
      </Quote>
      {[seenField(text.field), originalField(text.field)].map((hidden) => (
        <SeenStamp key={hidden} name={hidden} source={source} />
      ))}
      <TextArea
        field={source(text.field)}
        label={
          <>
            {name}
            <span className="visually-hidden">: {label}</span>
          </>
        }
        language={language}
        rows={text.field === 'title' ? 2 : 4}
      />
      {text.waits && (
        <p>
          <Chip kind="needs">{t('approval.mark')}</Chip>
        </p>
      )}
      {text.stands !== null && (
        <Unfold title={t('approval.stands')} open>
          <Quote>
            <span className="typed" lang={language === i18n.language ? undefined : language}>
              {text.stands}
            </span>
          </Quote>
        </Unfold>
      )}
      {text.older && (
        <>
          <p className="small">{t('edit.older')}</p>
          <Checkbox field={source(`${text.field}-current`)} label={t('edit.isCurrent')} />
        </>
      )}
    </div>
  )
}

/** What a text of a brief is called: its question, or that it is the title or a note. */
export function useFieldLabel() {
  const { t } = useTranslation(['translations', 'assessment'])
  return ({ field, question }: { field: string; question: QuestionKey | null }) => {
    if (!question) return t('translations:edit.briefTitle')
    const words = t(`assessment:questions.${question}.question`)
    return field === question ? words : t('translations:edit.note', { question: words })
  }
}
