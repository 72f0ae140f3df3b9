import { dimensions, type CapacityProfile } from '../challenges/capacity-profile'
import { costRows, trainingRows, usualLanguages, type EntryFacts } from './facts'
import type { EntryAnswers } from './schema'

/** The facts that a form's answers state. */
export function factsOf(answers: EntryAnswers): EntryFacts {
  const { languages, otherLanguages } = answers
  const pick = <Key extends keyof EntryAnswers & keyof EntryFacts>(...keys: Key[]) =>
    Object.fromEntries(keys.map((key) => [key, answers[key]])) as unknown as Pick<EntryFacts, Key>
  return {
    ...pick('language', 'summary', 'problem', 'does', 'features', 'form', 'platforms'),
    ...pick('purposes', 'hosting', 'offline', 'licence', 'owner', 'version', 'releasedOn'),
    ...pick('website', 'demo', 'documentation', 'supportName', 'supportContact'),
    ...pick('answerDays', 'risk', 'dataKept'),
    languages: [...new Set([...languages, ...otherLanguages])],
    needs: Object.fromEntries(
      dimensions.map((side) => [side, answers[`need-${side}`]]),
    ) as CapacityProfile,
    needsNotes: Object.fromEntries(
      dimensions.map((side) => [side, answers[`note-${side}`]]).filter(([, note]) => note),
    ) as EntryFacts['needsNotes'],
    training: trainingRows
      .map((n) => ({ title: answers[`training-title-${n}`], url: answers[`training-url-${n}`] }))
      .filter((link): link is { title: string; url: string } => Boolean(link.url)),
    costs: costRows.flatMap((n) => {
      const [what, amount] = [answers[`cost-what-${n}`], answers[`cost-amount-${n}`]]
      return what && amount !== undefined ? [{ what, amount }] : []
    }),
  }
}

/** What a form starts with for these facts: texts, as a form holds them. */
export function answersOf(facts: EntryFacts): Record<string, string | string[]> {
  const { features, languages, needs, needsNotes, training, costs, answerDays, ...texts } = facts
  const isUsual = (tag: string) => (usualLanguages as readonly string[]).includes(tag)
  const numbered = <Row>(rows: Row[], name: string, value: (row: Row) => string) =>
    Object.fromEntries(rows.map((row, index) => [`${name}-${index + 1}`, value(row)]))
  const plain = Object.entries(texts).filter(([, value]) => value !== null)
  return {
    ...(Object.fromEntries(plain) as Record<string, string | string[]>),
    features: features.join('\n'),
    languages: languages.filter(isUsual),
    otherLanguages: languages.filter((tag) => !isUsual(tag)).join(', '),
    ...Object.fromEntries(dimensions.map((side) => [`need-${side}`, String(needs[side])])),
    ...Object.fromEntries(dimensions.map((side) => [`note-${side}`, needsNotes[side] ?? ''])),
    ...numbered(training, 'training-title', ({ title }) => title),
    ...numbered(training, 'training-url', ({ url }) => url),
    ...numbered(costs, 'cost-what', ({ what }) => what),
    ...numbered(costs, 'cost-amount', ({ amount }) => String(amount)),
    answerDays: answerDays === null ? '' : String(answerDays),
  }
}
