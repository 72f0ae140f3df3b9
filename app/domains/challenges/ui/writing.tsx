import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { ErrorSummary } from '~/ui/form/error-summary'
import type { FieldSource } from '~/ui/form/field-source'
import { formValues, type Answers } from '../answers'
import type { ShownSource } from '../approvals'
import { typedFields, type Clash } from '../clashes'
import type { SectionCompleteness } from '../completeness'
import type { KeyedQuestion, QuestionKey } from '../questions'
import type { ShownComment } from './review-comments'

/** What the editor's pages show, whether one question or all. */
export interface Writing {
  brief: {
    slug: string
    title: string
    isPublished: boolean
    /** The page of the need that it began as, for those who hear that. */
    need: string | null
    /** The day on which a draft goes that nobody writes in any more. */
    goes: string | null
  }
  parts: SectionCompleteness[]
  /** The form's fields as they were last saved. */
  values: Record<string, string | string[]>
  savedAt: string | null
  comments: ShownComment[]
  /** Whose words each answer is. */
  sources: ShownSource[]
  /** Whether the reader can approve what a companion wrote. */
  approves: boolean
  /** Who writes: what this browser keeps for one person is not brought back to another. */
  writer: string
  /** What came back where it could not be saved. */
  reply: unknown
}

interface Reply {
  clashes?: Clash[]
  initialValue?: Record<string, unknown> | null
  error?: Record<string, string[] | null> | null
}

/** Answers of the form that somebody else saved otherwise meanwhile. */
const clashesIn = (reply: unknown): Clash[] =>
  (((reply ?? {}) as Reply).clashes ?? []).filter((clash) => 'question' in clash)

const refusalIn = (reply: unknown) => ((reply ?? {}) as Reply).error?.['']?.[0]

/** How the form of a question, or of all, saves itself. */
export function autosaveOf({ brief, writer, reply }: Writing, question: QuestionKey | 'all') {
  return {
    address: `/challenges/${brief.slug}/answers`,
    keptAs: `brief ${brief.slug} ${question} ${writer}`,
    isReply: Boolean(reply),
    isRefused: refusalIn(reply) !== undefined,
    cameBackWith: clashesIn(reply),
  }
}

/** The fields of the editor: what came back from a save that failed or met another, else what was saved. */
export function sourcesOf({ values, reply }: Pick<Writing, 'values' | 'reply'>) {
  const { initialValue, error } = (reply ?? {}) as Reply
  const clashes = clashesIn(reply)
  const decided = new Set(clashes.flatMap(({ question }) => typedFields(question)))
  const typed = formValues(
    Object.fromEntries(
      clashes.map(({ question, typed: answer }) => [question, answer ?? undefined]),
    ) as Answers,
  )
  return (name: string): FieldSource => ({
    name,
    initialValue: initialValue ? initialValue[name] : (decided.has(name) ? typed : values)[name],
    errors: error?.[name] ?? undefined,
  })
}

export interface WritingErrorsProps {
  questions: KeyedQuestion[]
  source: (name: string) => FieldSource
  reply: unknown
}

/** Atop the form: why it was not saved, or which answers do not fit. */
export function WritingErrors({ questions, source, reply }: WritingErrorsProps) {
  const { t } = useTranslation(['assessment', 'challenges'])
  const refusal = refusalIn(reply)
  return (
    <ErrorSummary
      refusal={refusal && refusalText(t, refusal)}
      fields={questions.flatMap(({ key, kind }) => {
        const label = t(`assessment:questions.${key}.question`)
        const note = { field: source(`${key}-note`), label: t('challenges:edit.note') }
        return [{ field: source(key), label }, ...(kind === 'level' ? [note] : [])]
      })}
    />
  )
}
