import { isUnknown, type Answers } from './answers'
import {
  minutesForAll,
  questions,
  requiredQuestions,
  sections,
  type KeyedQuestion,
  type QuestionKey,
  type SectionKey,
} from './questions'

export interface SectionCompleteness {
  section: SectionKey
  /** One state a question, in their order. */
  states: ('answered' | 'unknown' | 'open')[]
  /** The questions without an answer, the required ones among them apart. */
  open: QuestionKey[]
  required: QuestionKey[]
  /** About how long the open ones take. */
  minutes: number
}

/** How far a brief is, section by section. A required question answered «aún no sabemos» is still open. */
export function completeness(answers: Answers): SectionCompleteness[] {
  return sections.map(({ key }) => {
    const asked = questions.filter(({ section }) => section === key)
    const open = asked.filter((question) => !isAnswered(answers, question))
    return {
      section: key,
      states: asked.map((question) => {
        if (open.includes(question)) return 'open'
        return isUnknown(answers[question.key]) ? 'unknown' : 'answered'
      }),
      open: open.map((question) => question.key),
      required: open.filter(({ required }) => required).map((question) => question.key),
      minutes: minutesForAll(open.map((question) => question.key)),
    }
  })
}

/** The required questions that are still open; none where the brief can be submitted. */
export function missingAnswers(answers: Answers): QuestionKey[] {
  return requiredQuestions
    .filter((question) => !isAnswered(answers, question))
    .map(({ key }) => key)
}

/** Over all sections: how many questions have an answer, and how many there are. */
export function countAnswers(parts: SectionCompleteness[]): { answered: number; of: number } {
  const states = parts.flatMap((part) => part.states)
  return { answered: states.filter((state) => state !== 'open').length, of: states.length }
}

function isAnswered(answers: Answers, { key, required }: KeyedQuestion): boolean {
  const answer = answers[key]
  return answer !== undefined && !(required && isUnknown(answer))
}
