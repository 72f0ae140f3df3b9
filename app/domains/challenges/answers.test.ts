import { expect, test } from 'vitest'
import {
  answerOf,
  capacityProfileOf,
  shownProfileOf,
  changedQuestions,
  formValues,
  isUnknown,
  notesOf,
  skillsSought,
  wordsOf,
  type Answers,
} from './answers'
import { publicTexts, reworded } from './public-texts'
import { findQuestion, questions } from './questions'

const answer = (key: string, sent: Record<string, unknown>) => answerOf(findQuestion(key)!, sent)

test('an empty field is no answer, and a box says that nobody knows yet', () => {
  expect(answer('tried', {})).toBeNull()
  expect(answer('tried', { tried: ' \n' })).toBeNull()
  expect(answer('tried', { 'tried-unknown': 'on' })).toEqual({ unknown: true })
  expect(answer('hours', { 'hours-unknown': 'on' })).toEqual({ unknown: true })
  expect(answer('money', { money: 'unknown' })).toEqual({ unknown: true })
})

test('what was written counts for more than the box', () => {
  expect(answer('tried', { tried: 'Dos años a mano', 'tried-unknown': 'on' })).toEqual({
    text: 'Dos años a mano',
  })
})

test('zero hours and level zero are answers', () => {
  expect(answer('contact-hours', { 'contact-hours': 0 })).toEqual({ number: 0 })
  expect(answer('hosting', { hosting: '0' })).toEqual({ level: 0 })
})

test('a level keeps the few words beside it, and a level that is none is no answer', () => {
  expect(answer('people', { people: '2', 'people-note': 'una coordina' })).toEqual({
    level: 2,
    note: 'una coordina',
  })
  expect(answer('people', { people: '7' })).toBeNull()
})

test('why a level is not known stays beside it, and is no level', () => {
  const why = 'Depende de si se renueva el apoyo'
  const unknown = answer('money', { money: 'unknown', 'money-note': ` ${why} ` })
  expect(unknown).toEqual({ unknown: true, note: why })
  const answers: Answers = {
    money: unknown!,
    people: { level: 1, note: 'una' },
    skills: { level: 0 },
  }
  expect(notesOf(answers)).toEqual({ money: why, people: 'una' })
  expect(capacityProfileOf(answers).money).toBe('unknown')
  expect(isUnknown(unknown)).toBe(true)
  expect(publicTexts('Saber', answers)).toContainEqual({
    field: 'money-note',
    text: why,
    question: 'money',
  })
  expect(reworded(unknown!, 'Depende')).toEqual({ unknown: true, note: 'Depende' })
})

test('only skills that exist are sought', () => {
  expect(answer('seeking', { seeking: ['data', 'wizardry'] })).toEqual({ skills: ['data'] })
  expect(answer('seeking', { seeking: [] })).toBeNull()
})

test('a form gives back what it was filled with', () => {
  const answers: Answers = {
    problem: { text: 'No sabemos en qué prisiones ocurre' },
    tried: { unknown: true },
    today: { number: 6 },
    seeking: { skills: ['data', 'law'] },
    people: { level: 2, note: 'una coordina' },
    money: { unknown: true, note: 'Depende del apoyo' },
    hosting: { unknown: true },
  }
  const sent: Record<string, unknown> = formValues(answers)
  sent.today = Number(sent.today)
  const back = questions.flatMap((question) => {
    const found = answerOf(question, sent)
    return found ? [[question.key, found]] : []
  })
  expect(Object.fromEntries(back)).toEqual(answers)
})

test('what was not answered is unknown in the profile', () => {
  expect(capacityProfileOf({ people: { level: 2 }, skills: { unknown: true } })).toEqual({
    people: 2,
    skills: 'unknown',
    connection: 'unknown',
    devices: 'unknown',
    hosting: 'unknown',
    money: 'unknown',
  })
  expect(skillsSought({})).toEqual([])
})

test('two states differ in what was added, taken away or said otherwise', () => {
  const before: Answers = {
    problem: { text: 'a' },
    people: { level: 2, note: 'x' },
    today: { number: 6 },
  }
  const after: Answers = {
    problem: { text: 'a' },
    people: { note: 'x', level: 3 },
    harm: { text: 'b' },
  }
  expect(changedQuestions(before, after)).toEqual(['today', 'people', 'harm'])
  expect(changedQuestions(before, before)).toEqual([])
})

test('a search reads the title, the organisation and every text', () => {
  const answers: Answers = {
    problem: { text: 'Golpes' },
    today: { number: 6 },
    tried: { unknown: true },
  }
  const content = { title: 'Saber', theme: 'evidence', language: 'es', answers } as const
  expect(wordsOf(content, 'Umbral')).toBe('Saber\nUmbral\nGolpes')
})

test('a side that nobody answered is shown as that, and one not known as not known', () => {
  const shown = shownProfileOf({ people: { level: 2 }, skills: { unknown: true } })
  expect([shown.people, shown.skills, shown.money]).toEqual([2, 'unknown', 'unanswered'])
})
