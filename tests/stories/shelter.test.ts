import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPeople } from '~/domains/people/demo'
import { comeIn, organizationOf, type DemoPerson } from '../support/come-in'
import { crawl, type Received } from '../support/crawl'
import { askDatabase } from '../support/embedded'
import { startInstance, type Instance } from '../support/instance'
import { until } from '../support/until'

type Ask = Awaited<ReturnType<typeof comeIn>>
type Kind = DemoPerson | null

/** Words that stand nowhere else, one for each of those who hide. */
const [organizationWord, personWord] = ['zqxorgwvk', 'zqxperwvk']
const markers = new RegExp(`${organizationWord}|${personWord}`, 'i')

let instance: Instance
const asked = {} as Record<DemoPerson, Ask>

beforeAll(async () => {
  instance = await startInstance()
  // The past datathon's briefs are closed by the first round of a task: no page changes by itself after that.
  const open = `select challenge.slug from challenge join datathon on datathon.id = datathon_id
    where challenge.state = 'published' and submissions_close_at < now()`
  await until(async () => (await askDatabase(instance.dataDir, open)).length === 0, 90)
  await plant()
  for (const { key } of demoPeople) asked[key] = await comeIn(instance, key)
  // A notice that is followed is read from then on, which every page's head counts.
  await asked.cso('/me/notifications', { method: 'POST' })
}, 400_000)
afterAll(() => instance.stop())

/** Whose pages hold most that others do not see: of theirs what scripts fetch is read too. */
const closely: Kind[] = ['cso', 'volunteer', 'admin', 'organizer']

/** Everything that one may come to, as somebody; files are the same for everybody, so nobody asks for them. */
const everything = (as: Kind, also: string[] = []) =>
  crawl(instance, {
    as,
    cookie: as ? asked[as].cookie : undefined,
    formats: as
      ? closely.includes(as)
        ? ['pages', 'data']
        : ['pages']
      : ['pages', 'data', 'files'],
    from: as ? ['/', '/me'] : ['/'],
    also: [...also, '/search?q=umbral', '/search?q=ayuda'],
  })

/** What an answer says beside repeating the address that was asked for. */
function saidIn({ text, url }: Received): string {
  const asked = /[a-z0-9-]*zqx(org|per)wvk[a-z0-9-]*/.exec(url)?.[0]
  return asked ? text.replaceAll(asked, '') : text
}

const leaksOf = (received: Received[]) =>
  received.filter((one) => markers.test(saidIn(one))).map(({ as, url }) => `${as} ${url}`)

test('shelter hides a person and an organisation from everybody in every format, and undone the bytes are the same', async () => {
  // So the cache is warm too.
  const before = await everything(null)
  const ofOwner = await everything('cso')
  expect(leaksOf(before).length).toBeGreaterThan(20)
  // A form that needs an account leads to sign-in, whether or not what it is about exists.
  const named = ({ url, status }: Received) =>
    status === 200 && markers.test(url) && !url.includes('?')
  const bookmarked = before.filter(named).map(({ url }) => url)
  const own = await organizationOf(instance.dataDir, 'umbral-demo')
  const hidden = await asked.cso(`/organizations/${own}/shelter`, { method: 'POST' })
  expect(hidden.status).toBe(302)
  expect((await asked.volunteer('/me/shelter', { method: 'POST' })).status).toBe(302)

  const hiders = [null, 'cso', 'volunteer'] as Kind[]
  for (const as of new Set([...hiders, ...demoPeople.map(({ key }) => key)])) {
    const during = await everything(as, hiders.includes(as) ? bookmarked : [])
    expect(leaksOf(during)).toEqual([])
    expect(during.filter(({ status }) => status >= 500).map(({ url }) => url)).toEqual([])
    const gone = during.filter(({ url }) => bookmarked.includes(url))
    expect(gone.filter(({ status }) => status !== 404).map(({ url }) => url)).toEqual([])
  }

  const neutral = hidden.headers.get('location')!
  expect((await asked.cso(`${neutral}/shelter/removal`, { method: 'POST' })).status).toBe(302)
  expect((await asked.volunteer('/me/shelter/removal', { method: 'POST' })).status).toBe(302)
  expect(differing(steady(before), steady(await everything(null)))).toEqual([])
  expect(differing(steady(ofOwner), steady(await everything('cso')))).toEqual([])
}, 560_000)

const differing = (one: Record<string, string>, other: Record<string, string>) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((at) => one[at] !== other[at])

/** Codes that change by the minute, the clock of a datathon that runs, the instant at which a calendar was written. */
const tellsTime = /^\/sign-|calendar\.ics|^\/datathons\/[^/]+(\.data)?$|^\/me/

/** What was sent, by address and reader, without what differs from one answer to the next. */
function steady(received: Received[]): Record<string, string> {
  return Object.fromEntries(
    received
      .filter(({ url }) => !tellsTime.test(url))
      .map(({ as, url, text }) => [
        `${as} ${url}`,
        text
          .replace(/nonce="[^"]*"/g, '')
          .replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, ''),
      ])
      .toSorted(([a], [b]) => (a! < b! ? -1 : 1)),
  ) as Record<string, string>
}

/** Marks whatever the two have said, as if they had written it so. */
async function plant() {
  const ask = (sql: string) => askDatabase(instance.dataDir, sql)
  const own = `(select organization_id from membership join person on person.id = person_id where handle = 'umbral-demo')`
  const word = organizationWord
  const briefs = `(select id from challenge where organization_id in ${own})`
  await ask(`update organization set name = 'Umbral ${word} Justicia', slug = 'umbral-${word}',
    description = 'Acompaña ${word} a familias.', website = 'https://${word}.example/' where id in ${own}`)
  await ask(`update challenge set title = left('${word} ' || title, 140), slug = left('${word}-' || slug, 60)
    where organization_id in ${own}`)
  await ask(`update challenge_version set words = words || ' ${word}',
    content = jsonb_set(jsonb_set(content, '{title}', to_jsonb('${word} ' || (content->>'title'))),
      '{answers,problem}', jsonb_build_object('text', 'Pasa ${word} cada día.'))
    where challenge_id in ${briefs}`)
  await ask(`update challenge_answer set value = jsonb_build_object('text', 'Pasa ${word} cada día.')
    where question = 'problem' and challenge_id in ${briefs}`)
  await ask(`update question set body = body || ' ${word}', answer = answer || ' ${word}'
    where challenge_id in ${briefs}`)
  await ask(
    `update adoption set visibility = 'named', purpose = purpose || ' ${word}' where organization_id in ${own}`,
  )
  await ask(`update team set introduction = introduction || ' Con Umbral ${word} Justicia.'
    where challenge_id in ${briefs}`)
  await ask(`update person set handle = 'ayuda-${personWord}', introduction = 'Soy ${personWord}.'
    where handle = 'ayuda-demo'`)
}
