import { expect, test } from 'vitest'
import { loader as challenge } from '~/routes/api/challenge'
import { loader as challenges } from '~/routes/api/challenges'
import { loader as feed } from '~/routes/challenges/feed'
import { before, published, sevenAnswers, submitted } from '../support/challenges'
import { read, statusOf } from '../support/visit'

const listed = async (search = '') =>
  (
    (await read(challenges, { path: `/api/v1/challenges?${search}`, at: before })) as Response
  ).json()

test('programs read published briefs, page after page, and nothing of drafts', async () => {
  const first = await published()
  const second = await published()
  const draft = await submitted()
  const page = await listed('limit=1')
  expect(page).toMatchObject({ items: [{ slug: expect.any(String) }], next: expect.any(String) })
  const all = await listed('limit=100')
  const slugs = all.items.map(({ slug }: { slug: string }) => slug)
  expect(slugs).toEqual(expect.arrayContaining([first.slug, second.slug]))
  expect(slugs).not.toContain(draft.slug)
  expect(all.next).toBeNull()
  const rest = await listed(`limit=100&after=${page.next}`)
  expect(rest.items.map(({ slug }: { slug: string }) => slug)).toEqual(slugs.slice(1))
})

test('one brief comes with its answers, its profile and its data, and with no inner key', async () => {
  const { slug, datathon } = await published()
  const brief = await ((await read(challenge, { params: { slug } })) as Response).json()
  expect(brief).toMatchObject({
    slug,
    state: 'published',
    datathon: { slug: datathon.slug },
    track: 'Tortura',
    answers: Object.fromEntries(sevenAnswers),
    capacity: { people: 'unanswered' },
    datasets: [],
  })
  expect(JSON.stringify(brief)).not.toMatch(/"id"|organizationId|createdBy/)
})

test('a draft, a brief that there is not and an unknown place in the list are problems', async () => {
  const { slug } = await submitted()
  expect(await statusOf(read(challenge, { params: { slug } }))).toBe(404)
  expect(await statusOf(read(challenge, { params: { slug: 'ninguno' } }))).toBe(404)
  const path = '/api/v1/challenges?after=ninguno'
  expect(await statusOf(read(challenges, { path }))).toBe(400)
})

test('the feed tells the briefs published last', async () => {
  const { slug } = await published()
  const answer = await read(feed, { at: before })
  expect(answer.headers.get('content-type')).toContain('application/atom+xml')
  expect(await answer.text()).toContain(`/challenges/${slug}`)
})
