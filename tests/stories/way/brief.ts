import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { transfers } from 'db/seed/briefs/transfers'
import { textOf, type Answers } from '~/domains/challenges/answers'
import { fill, follow, open, pathOf, press, type Way } from './way'

/** What whoever writes did not notice: words that lead to somebody. */
export const planted = {
  name: 'Ana López Cruz',
  phone: '951 123 4567',
  village: 'San Pedro Jaltepec',
}

const slugOf = (path: string) => path.split('/')[2]!

/** Somebody registers their organisation and writes half a brief. Returns the brief's slug. */
export async function writeHalfABrief(way: Way, who: string): Promise<string> {
  const { organizations, challenges } = way.words
  const page = await open(way, who, '/challenges/new')
  await follow(page, challenges.new.createOrganization)
  await fill(page, { name: 'Colectiva del Paseo', kind: 'cso', stateCode: '09' })
  await press(page, organizations.new.submit)
  await fill(page, { title: 'Saber adónde llevaron a una persona presa', theme: 'prevention' })
  await press(page, challenges.new.submit)
  const slug = slugOf(pathOf(page))
  await open(way, who, `/challenges/${slug}/edit?question=problem`)
  await fill(page, { problem: textOf(transfers.answers, 'problem')! })
  await press(page, challenges.edit.saveLater)
  return slug
}

/** They come back, are led through what is needed one question at a time, add what there is time for, and submit. */
export async function finishTheBrief(way: Way, who: string, slug: string): Promise<void> {
  const { challenges } = way.words
  const page = await open(way, who, `/challenges/${slug}/edit`)
  const needed = {
    ...texts(transfers.answers, ['objective', 'affected', 'users', 'sign']),
    'contact-hours': 10,
    ...texts(transfers.answers, ['harm']),
  }
  for (const [question, answer] of Object.entries(needed)) {
    await fill(page, { [question]: answer })
    await press(page, question === 'harm' ? challenges.edit.saveEnd : challenges.edit.saveNext)
  }
  expect(pathOf(page)).toBe(`/challenges/${slug}/review-request`)
  await open(way, who, `/challenges/${slug}/edit?all`)
  await fill(page, {
    ...texts(transfers.answers, ['lessening']),
    tried: `Lo juntó ${planted.name}, que atiende el ${planted.phone} en ${planted.village}.`,
    people: 2,
    connection: 1,
  })
  await press(page, challenges.edit.saveAll)
  await open(way, who, `/challenges/${slug}/review-request`)
  await decideOnWhatIsMarked(way, page)
  await sayWhyNothingServes(way, page)
}

/** A tool of the catalog is like it: the brief goes only with a reason why that does not serve, which stays with it. */
async function sayWhyNothingServes(way: Way, page: Page): Promise<void> {
  const { challenges, catalog, refusals } = way.words
  const tool = page.locator('main a[href^="/catalog/"]')
  expect(await tool.allInnerTexts()).toContain('Bitácora de Visita')
  await press(page, challenges.send.submit)
  expect(await page.locator('main').innerText()).toContain(refusals['reuse-reason-missing'])
  await fill(page, { reason: transfers.whyNot! })
  await press(page, challenges.send.submit)
  const brief = await page.locator('main').innerText()
  expect(brief).toContain(catalog.mayServe.recordTitle)
  expect(brief).toContain(transfers.whyNot!)
}

/** What could point at somebody is marked with its reason; the name and the phone go, the village stays. */
async function decideOnWhatIsMarked(way: Way, page: Page): Promise<void> {
  const { challenges, privacy } = way.words
  expect(await page.getByRole('button', { name: challenges.send.submit }).count()).toBe(0)
  await follow(page, challenges.traces.decide)
  const marks = await page.locator('main mark').allInnerTexts()
  expect(marks.map((mark) => mark.replace(/\s*\[.*/s, ''))).toEqual(Object.values(planted))
  expect(marks[0]).toContain(privacy.kinds.name)
  const about = (words: string) => page.getByRole('group', { name: words })
  await about(planted.name).locator('[value=reworded]').check()
  await about(planted.phone).locator('[value=reworded]').check()
  await about(planted.village).locator('[value=kept]').check()
  await press(page, challenges.traces.submit)
}

function texts(
  answers: Answers,
  keys: ('objective' | 'affected' | 'users' | 'sign' | 'harm' | 'lessening')[],
) {
  return Object.fromEntries(keys.map((key) => [key, textOf(answers, key)!]))
}

/** An organiser pins a comment to a section and sends the brief back. */
export async function askForAChange(way: Way, slug: string): Promise<void> {
  const { challenges } = way.words
  const page = await open(way, 'organizer', `/challenges/${slug}/review`)
  const comment = page.locator('form', { has: page.locator('input[name=section][value=success]') })
  if (!(await comment.isVisible())) await page.locator('#success summary').first().click()
  await comment
    .locator('[name=body]')
    .fill('Falta decir cuánto tarda hoy una familia en enterarse.')
  await comment.getByRole('button', { name: challenges.review.submit }).click()
  await page.waitForLoadState()
  await open(way, 'organizer', `/challenges/${slug}/changes-request`)
  await press(page, challenges.changes.submit)
}

/** The change is made and submitted again. */
export async function makeTheChange(way: Way, who: string, slug: string): Promise<void> {
  const page = await open(way, who, `/challenges/${slug}/edit?question=today`)
  await fill(page, { today: 96 })
  await press(page, way.words.challenges.edit.saveLater)
  await open(way, who, `/challenges/${slug}/review-request`)
  await press(page, way.words.challenges.send.submit)
}

/** An administrator verifies the organisation, with a note of what was checked. */
export async function verifyTheOrganization(way: Way, organization: string): Promise<void> {
  const page = await open(way, 'admin', `/admin/organizations/${organization}`)
  await fill(page, { decision: 'verified', note: 'Se habló con la coordinación.' })
  await press(page, way.words.organizations.decision.submit)
}

/** The organiser publishes the brief into a datathon. */
export async function publishTheBrief(way: Way, slug: string, datathon: string): Promise<void> {
  const page = await open(way, 'organizer', `/challenges/${slug}/publication`)
  await page.locator(`main [name=place][value^="${datathon}/"]`).first().check()
  await press(page, way.words.challenges.publication.submit)
}
