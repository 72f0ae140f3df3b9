import { expect, test } from 'vitest'
import { answerHidden, partsToHide } from './moderation'

const shown = { answer: 'Sí.', hiddenBy: null, answerHiddenBy: null }

test('with a question goes its answer, and nothing is hidden twice', () => {
  expect(partsToHide(shown)).toEqual(['question', 'answer'])
  expect(partsToHide({ ...shown, answer: null })).toEqual(['question'])
  expect(partsToHide({ ...shown, answerHiddenBy: 'organizer' })).toEqual(['question'])
  expect(partsToHide({ ...shown, hiddenBy: 'organizer' })).toEqual([])
})

test('what is hidden takes no answer until it is shown again', () => {
  expect(answerHidden(shown)).toBeNull()
  expect(answerHidden({ ...shown, hiddenBy: 'organizer' })).toMatchObject({
    refusal: 'question-hidden',
  })
  expect(answerHidden({ ...shown, answerHiddenBy: 'organizer' })).toMatchObject({
    refusal: 'answer-hidden',
  })
})
