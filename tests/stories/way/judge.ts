import { expect } from 'vitest'
import { fill, open, press, signInAsDemo, type Way } from './way'

/** The administrator moves the demo's clock to the next instant of a datathon. */
export async function goToNextInstant(way: Way, datathon: string): Promise<void> {
  const page = await open(way, 'admin', '/dev/clock')
  await page.locator(`main button[name=datathon][value="${datathon}"]`).click()
  await page.waitForLoadState()
}

/** Makes the demo's judge a judge of this datathon. */
export async function nameTheJudge(way: Way, datathon: string): Promise<void> {
  const page = await open(way, 'organizer', `/organize/${datathon}/people`)
  await fill(page, { handle: 'jurado-demo', role: 'judge' })
  await press(page, way.words.datathons.organize.submitGrant)
}

/** Once hand-ins are locked, the organiser draws who judges what. The lock comes within a minute. */
export async function drawTheJudges(way: Way, datathon: string): Promise<void> {
  const page = await way.pageOf('organizer')
  for (let tries = 0; tries < 45; tries += 1) {
    await open(way, 'organizer', `/organize/${datathon}/judging`)
    const draw = page.getByRole('button', { name: way.words.judging.organize.draw, exact: true })
    if (await draw.isVisible()) {
      await draw.click()
      await page.waitForLoadState()
      if (await page.getByText('jurado-demo').first().isVisible()) return
    }
    await page.waitForTimeout(2000)
  }
  throw new Error('The hand-ins were not locked within a minute and a half.')
}

/** The judge opens the queue, scores every criterion on one page and hands the sheet in. */
export async function score(way: Way): Promise<void> {
  const page = await signInAsDemo(way, 'judge')
  await open(way, 'judge', '/judge')
  await page.locator('main a[href^="/judge/"]').first().click()
  await page.waitForLoadState()
  await page.locator('main label', { has: page.locator('.sheet-views__score') }).click()
  const items = page.locator('main details.sheet__item', { has: page.locator('input[type=radio]') })
  expect(await items.count()).toBeGreaterThanOrEqual(5)
  for (const item of await items.all()) {
    if ((await item.getAttribute('open')) === null) await item.locator('summary').click()
    await item.locator('label', { hasText: /^3$/ }).click()
  }
  const remark = page.locator('main [name=feedback]')
  if (!(await remark.isVisible()))
    await page
      .locator('main details', { has: page.locator('[name=feedback]') })
      .locator('summary')
      .click()
  await remark.fill('Atiende lo que la organización pidió.')
  await page.locator('main button[formaction$="/submission"]').click()
  await page.waitForLoadState()
}

/** The organiser asks, a second person looks at the same ranking and approves: the first award goes to the first. */
export async function publishTheResults(way: Way, datathon: string): Promise<void> {
  const page = await open(way, 'organizer', `/organize/${datathon}/judging/publication`)
  await fill(page, { understood: true })
  await press(page, way.words.judging.publication.request)
  const second = await open(way, 'admin', '/me')
  await second.locator('main a[href$="/judging/publication/decision"]').click()
  await second.waitForLoadState()
  expect(await second.locator('main').innerText()).toContain('Puentes')
  await fill(second, { decision: 'approved' })
  await press(second, way.words.approvals.decision.submit)
}
