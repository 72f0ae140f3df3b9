import { changedQuestions, type BriefContent } from './answers'
import { findQuestion } from './questions'
import { changedTranslations } from './translations'

type Said = Pick<BriefContent, 'answers' | 'translations'>

/** How many answers and languages two states of a brief say differently. */
export function countChanges(before: Said, after: Said): number {
  const answers = changedQuestions(before.answers, after.answers)
  return answers.length + changedTranslations(before.translations, after.translations).length
}

/** Whether the second says something else on doing no harm, in whichever language. */
export function changesHarm(before: Said, after: Said): boolean {
  const translated = changedTranslations(before.translations, after.translations)
  return (
    changedQuestions(before.answers, after.answers).some(isOnHarm) ||
    translated.some(
      ({ texts, voices }) =>
        voices.includes('harm') || texts.some(({ field }) => isOnHarm(field.replace(/-note$/, ''))),
    )
  )
}

const isOnHarm = (key: string) => findQuestion(key)?.section === 'harm'
