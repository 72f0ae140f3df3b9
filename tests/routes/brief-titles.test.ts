import { expect, test } from 'vitest'
import type { Answer } from '~/domains/challenges/answers'
import type { QuestionKey } from '~/domains/challenges/questions'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { loader as me } from '~/routes/account/me'
import { action as publishNext } from '~/routes/challenges/new-version'
import { action as asking } from '~/routes/challenges/questions'
import { action as save } from '~/routes/challenges/translation'
import { loader as challenges } from '~/routes/datathons/challenges'
import { loader as datathon } from '~/routes/datathons/datathon'
import { loader as teams } from '~/routes/datathons/teams'
import { loader as home } from '~/routes/public/home'
import { loader as search } from '~/routes/public/search'
import { loader as teamPage } from '~/routes/teams/team'
import { before, published } from '../support/challenges'
import { somebody } from '../support/people'
import { during, team } from '../support/teams'
import { post, read } from '../support/visit'

const english = 'Knowing in which prisons people report most'

/** A brief that is published in English with its title, and one that is not. */
async function inEnglish(texts: Record<string, string>) {
  const brief = await published()
  const as = { as: brief.writer, at: before, params: { challenge: brief.slug, language: 'en' } }
  await post(save, texts, as)
  await post(publishNext, { changeNote: 'Ahora en inglés.' }, as)
  return brief
}

test('every page that names a brief does so in its reader’s language, where it was published in it', async () => {
  const brief = await inEnglish({ title: english })
  const { slug, name, lead } = await team({ brief })
  const own = { title: english, language: 'en', href: `/challenges/${brief.slug}/in/en` }
  const anybody = { language: 'en' as const, at: during }
  const inDatathon = { ...anybody, params: { datathon: brief.datathon.slug } }
  expect((await read(home, anybody)).open).toContainEqual(expect.objectContaining(own))
  expect((await read(datathon, inDatathon)).works).toMatchObject([own])
  expect((await read(challenges, inDatathon)).works).toMatchObject([own])
  expect((await read(teams, inDatathon)).teams).toMatchObject([{ challenge: own }])
  const { page, challenge } = await read(teamPage, { ...anybody, params: { team: slug } })
  expect(challenge).toMatchObject(own)
  expect(page.description).toContain(english)
  const found = await read(search, { ...anybody, path: `/search?q=${encodeURIComponent(name)}` })
  expect(found.groups).toMatchObject([
    { kind: 'teams', found: [{ text: english, language: 'en', title: name }] },
  ])
  const writer = { ...brief.writer, language: 'en' as const }
  const mine = await read(me, { ...anybody, as: writer })
  const { title, ...place } = own
  expect(mine.places.challenges).toMatchObject([{ ...place, name: title }])
  const theirs = await read(me, { ...anybody, as: lead })
  expect(theirs.places.teams).toEqual([{ slug, name }])
})

test('a brief without its title in the reader’s language stays as it was written, and says in which', async () => {
  const brief = await inEnglish({ problem: 'Every year 400 families call.' })
  const asWritten = { language: 'es', href: `/challenges/${brief.slug}` }
  const anybody = { language: 'en' as const, at: during }
  expect((await read(home, anybody)).open).toContainEqual(expect.objectContaining(asWritten))
})

test('who reads in the language of a brief sees it as it was written', async () => {
  const brief = await inEnglish({ title: english })
  const inDatathon = { at: during, params: { datathon: brief.datathon.slug } }
  const asWritten = { language: 'es', href: `/challenges/${brief.slug}` }
  expect((await read(datathon, inDatathon)).works).toMatchObject([asWritten])
})

test('what waits for somebody names its brief in their language', async () => {
  const brief = await inEnglish({ title: english })
  const asker = await somebody()
  const asked = { body: 'Is there a list of prisons?' }
  await post(asking, asked, { as: asker, at: during, params: { challenge: brief.slug } })
  const writer = { ...brief.writer, language: 'en' as const }
  const { waiting } = await read(me, { as: writer, at: during })
  expect(waiting).toMatchObject([{ kind: 'answerQuestions', about: english, lang: 'en' }])
})

test('a team reads what its organisation adds to a level in its own language, and what is missing is said', async () => {
  const brief = await published()
  const noted = (note: string) => ({ level: 2, note }) as const
  const answers = new Map<QuestionKey, Answer>([
    ['people', noted('Una persona coordina.')],
    ['money', noted('Quizá en marzo.')],
  ])
  const as = { as: brief.writer, at: before, params: { challenge: brief.slug, language: 'en' } }
  await saveAnswers(brief.writer, brief.slug, answers, before)
  await post(save, { 'people-note': 'One person coordinates.' }, as)
  await post(publishNext, { changeNote: 'Ahora en inglés.' }, as)
  const { slug } = await team({ brief })
  const { has } = await read(teamPage, { language: 'en', at: during, params: { team: slug } })
  expect(has?.notes).toEqual({ people: 'One person coordinates.', money: 'Quizá en marzo.' })
  expect(has?.speeches).toMatchObject({
    'people-note': { language: 'en' },
    'money-note': { language: 'es', mark: 'original' },
  })
})
