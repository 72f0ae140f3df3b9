import { expect, test } from 'vitest'
import { findQuestion, requiredQuestions, type QuestionKey } from './questions'
import { nextOn, previousOn, questionPath, questionsOn, wayOf, type Standing } from './writing-way'

const all = requiredQuestions.map(({ key }) => key)
const standing = (missing: QuestionKey[], commented: Standing['commented'] = []) => ({
  missing,
  commented,
})
const nothing = { way: null, isNamed: false }
const at = (key: QuestionKey) => findQuestion(key)!

test('whoever begins is led through the seven that are needed, and then to what is left', () => {
  expect(wayOf(nothing, at('problem'), standing(all))).toBe('needed')
  const way: (QuestionKey | null)[] = ['problem']
  let missing = all
  for (let here = at('problem'); ;) {
    missing = missing.filter((key) => key !== here.key)
    const next = nextOn('needed', here, standing(missing))
    way.push(next)
    if (next === null) break
    here = at(next)
  }
  expect(way).toEqual([...all, null])
})

test('one that was left out comes round again, and never for ever', () => {
  expect(nextOn('needed', at('harm'), standing(['affected']))).toBe('affected')
  expect(nextOn('needed', at('affected'), standing(['affected']))).toBeNull()
  expect(nextOn('needed', at('problem'), standing(['problem', 'harm']))).toBe('harm')
})

test('going back among the seven passes over none', () => {
  expect(previousOn('needed', at('affected'), standing(['harm']))).toBe('objective')
  expect(previousOn('needed', at('problem'), standing(all))).toBeNull()
})

test('a section is asked in its order and ends with itself', () => {
  expect(wayOf(nothing, at('problem'), standing([]))).toBe('section')
  expect(wayOf({ way: null, isNamed: true }, at('problem'), standing(all))).toBe('section')
  expect(nextOn('section', at('problem'), standing(all))).toBe('tried')
  expect(nextOn('section', at('objective'), standing(all))).toBeNull()
  expect(previousOn('section', at('affected'), standing(all))).toBeNull()
  expect(questionsOn('section', at('users'), standing([]))).toHaveLength(3)
})

test('what reviewers commented on is gone through before anything else', () => {
  const commented: Standing['commented'] = [
    { section: 'harm', question: null },
    { section: 'success', question: 'today' },
  ]
  expect(wayOf(nothing, at('today'), standing([], commented))).toBe('comments')
  expect(nextOn('comments', at('today'), standing([], commented))).toBe('harm')
  expect(nextOn('comments', at('harm'), standing([], commented))).toBe('lessening')
  expect(nextOn('comments', at('lessening'), standing([], commented))).toBeNull()
})

test('a way that is named holds where it leads, and one that nobody knows does not', () => {
  const named = (way: string) => ({ way, isNamed: true })
  expect(wayOf(named('needed'), at('harm'), standing([]))).toBe('needed')
  expect(wayOf(named('needed'), at('tried'), standing(all))).toBe('section')
  expect(wayOf(named('comments'), at('tried'), standing(all))).toBe('section')
  expect(wayOf(named('elsewhere'), at('harm'), standing(all))).toBe('section')
  expect(questionPath('reto', 'harm', 'needed')).toBe('/challenges/reto/edit?question=harm&way=needed') // prettier-ignore
  expect(questionPath('reto', 'harm', 'section')).toBe('/challenges/reto/edit?question=harm')
})
