import { db } from 'db/client'
import { expect, test } from 'vitest'
import type { Answer } from '~/domains/challenges/answers'
import type { QuestionKey } from '~/domains/challenges/questions'
import { linkDatasets } from '~/domains/challenges/link-datasets.server'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { findDataset } from '~/domains/datasets/queries.server'
import { nameBriefs } from '~/domains/judging/name-briefs.server'
import { listAwardedWithoutTool } from '~/domains/incubation/queries-selection.server'
import { nameWinners } from '~/domains/incubation/name-winners.server'
import { loader as report } from '~/routes/accountability/report'
import { loader as signIn } from '~/routes/account/sign-in'
import { loader as approvals } from '~/routes/challenges/approvals'
import { loader as history } from '~/routes/challenges/history'
import { loader as starterPack } from '~/routes/challenges/starter-pack'
import { loader as dataset } from '~/routes/datasets/dataset'
import { loader as datathonDatasets } from '~/routes/datathons/datasets'
import { loader as me } from '~/routes/account/me'
import { action as publishNext, loader as nextVersion } from '~/routes/challenges/new-version'
import { action as asking, loader as questions } from '~/routes/challenges/questions'
import { action as save } from '~/routes/challenges/translation'
import { loader as challenges } from '~/routes/datathons/challenges'
import { loader as datathon } from '~/routes/datathons/datathon'
import { loader as teams } from '~/routes/datathons/teams'
import { loader as home } from '~/routes/public/home'
import { loader as search } from '~/routes/public/search'
import { loader as teamPage } from '~/routes/teams/team'
import { curated } from '../support/datasets'
import { awardedSubmission } from '../support/awarded'
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

test('pages about a brief lead back to it in their reader’s language', async () => {
  const brief = await inEnglish({ title: english })
  const { slug } = brief
  const own = { title: english, language: 'en', href: `/challenges/${slug}/in/en` }
  const anybody = { language: 'en' as const, at: during, params: { challenge: slug } }
  expect((await read(questions, anybody)).brief).toMatchObject(own)
  expect((await read(starterPack, anybody)).brief).toMatchObject(own)
  expect((await read(history, anybody)).crumb).toMatchObject(own)
  const asWriter = { ...anybody, as: { ...brief.writer, language: 'en' as const }, at: before }
  expect((await read(nextVersion, asWriter)).brief).toMatchObject(own)
  expect((await read(approvals, asWriter)).crumb).toMatchObject(own)
  const about = encodeURIComponent(`/challenges/${slug}`)
  const reporting = await read(report, { ...anybody, path: `/reports/new?about=${about}` })
  expect(reporting.reported).toEqual(own)
  const back = encodeURIComponent(`/challenges/${slug}/teams/new`)
  const coming = await read(signIn, { ...anybody, path: `/sign-in?back=${back}` })
  expect(coming).toMatchObject({ data: { why: { language: 'en' } } })
  expect(JSON.stringify(coming)).toContain(english)
})

test('data name the briefs that use them in their reader’s language', async () => {
  const brief = await inEnglish({ title: english })
  const own = { title: english, language: 'en' }
  const href = `/challenges/${brief.slug}/in/en`
  const { slug } = await curated()
  await linkDatasets(brief.writer, brief.slug, [(await findDataset(slug))!.id], before)
  const anybody = { language: 'en' as const, at: during }
  const { facts } = (await read(dataset, { ...anybody, params: { dataset: slug } })).dataset
  expect(facts.uses).toMatchObject([{ ...own, kind: 'challenge', path: href }])
  const inDatathon = { ...anybody, params: { datathon: brief.datathon.slug } }
  expect((await read(datathonDatasets, inDatathon)).datasets).toMatchObject([
    { slug, briefs: [{ ...own, href }] },
  ])
})

test('what waits to be published of a brief is named in its writer’s language', async () => {
  const brief = await inEnglish({ title: english })
  const changed = new Map<QuestionKey, Answer>([['problem', { text: 'Otra cosa pasa ahora.' }]])
  await saveAnswers(brief.writer, brief.slug, changed, before)
  const writer = { ...brief.writer, language: 'en' as const }
  expect((await read(me, { as: writer, at: before })).waiting).toContainEqual(
    expect.objectContaining({ kind: 'publishChanges', about: english, lang: 'en' }),
  )
})

test('rankings and lists of winners name briefs in their reader’s language', async () => {
  const { id, challengeId } = await awardedSubmission()
  const texts = { title: { text: english } }
  const content = JSON.stringify({ answers: {}, translations: { en: { texts } } })
  const publishedAt = before
  await db
    .insertInto('challengeVersion')
    .values({ challengeId, number: 1, content, words: '', changeNote: '', publishedAt })
    .execute()
  const [won] = (await listAwardedWithoutTool()).filter((each) => each.id === id)
  const own = { title: english, language: 'en' }
  expect(await nameWinners([won!], 'en')).toMatchObject([{ id, challenge: own }])
  expect(await nameWinners([won!], 'es')).toMatchObject([
    { challenge: { title: won!.challengeTitle, language: 'es' } },
  ])
  const names = { [id]: { team: 'Copal', challenge: 'Como se publicó' } }
  expect(await nameBriefs(won!.datathonId, names, 'en')).toEqual({
    names: { [id]: { team: 'Copal', challenge: english } },
    languages: { [id]: 'en' },
  })
  expect(await nameBriefs(won!.datathonId, names, 'es')).toEqual({
    names,
    languages: { [id]: 'es' },
  })
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
