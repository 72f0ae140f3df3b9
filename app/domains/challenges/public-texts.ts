import { noteOf, type Answer, type Answers } from './answers'
import { questions, type QuestionKey } from './questions'

/** A text of a brief that everybody reads once it is published, and where it stands. */
export interface PublicText {
  /** `title`, a question's key, or that key with `-note`; of a translation, its language stands before it. */
  field: string
  text: string
  /** The question that it answers; null of the title. */
  question: QuestionKey | null
  /** Of a translation: its language, and the id of its row. */
  language?: string
  translation?: string
}

/** What of a brief was typed freely: its title, its answers in words, and the notes beside levels. */
export function publicTexts(title: string, answers: Answers): PublicText[] {
  return [
    { field: 'title', text: title, question: null },
    ...questions.flatMap(({ key }): PublicText[] => {
      const answer = answers[key]
      if (!answer) return []
      if ('text' in answer) return [{ field: key, text: answer.text, question: key }]
      const note = noteOf(answer)
      return note ? [{ field: `${key}-note`, text: note, question: key }] : []
    }),
  ]
}

/** What a brief's texts may name anyway: whose it is. */
export function ownNames({ organizationName }: { organizationName: string | null }): string[] {
  return organizationName ? [organizationName] : []
}

/** An answer with its words changed. */
export function reworded(answer: Answer, text: string): Answer {
  if ('text' in answer) return { text }
  return noteOf(answer) ? { ...answer, note: text } : answer
}
