import type { NeedTexts } from '../needs/rules'
import type { Answer } from './answers'
import type { QuestionKey } from './questions'

/** Which questions of a brief a need has answered: what happens is the problem, what would be different its end and its sign. */
export function answersFromNeed(need: NeedTexts): Map<QuestionKey, Answer> {
  const told: [QuestionKey, string][] = [
    ['problem', need.happens],
    ['affected', need.whom],
    ['objective', need.different],
    ['sign', need.different],
  ]
  const said = told.filter(([, text]) => text.trim() !== '')
  return new Map(said.map(([key, text]) => [key, { text: text.trim() }]))
}
