import type { Page } from 'playwright-core'
import { mailTo } from './join'
import { fill, follow, open, pathOf, press, type Way } from './way'

export const adopterName = 'Casa Cedro de los Llanos'

/** Somebody finds the tool in the catalog, registers their organisation on the way, and asks for it. Returns the adoption's path. */
export async function requestAdoption(way: Way, who: string): Promise<string> {
  const { adoption, catalog, organizations } = way.words
  const page = await open(way, who, '/catalog')
  await follow(page, 'Turnos de visita')
  await follow(page, catalog.entry.ask)
  await follow(page, adoption.newPage.register)
  await fill(page, { name: adopterName, kind: 'cso', stateCode: '10' })
  await press(page, organizations.new.submit)
  await fill(page, { purpose: 'Decir a las familias en la puerta a qué centro ir.' })
  await press(page, adoption.newPage.submit)
  return pathOf(page)
}

/** A maintainer finds the request among what waits, and accepts it. */
export async function acceptAdoption(way: Way, maintainer: string): Promise<void> {
  const { account, adoption } = way.words
  const page = await open(way, maintainer, '/me')
  await follow(page, account.waiting.decideAdoption.action)
  await follow(page, adopterName)
  await follow(page, adoption.page.answer)
  await fill(page, { decision: 'accepted' })
  await press(page, adoption.decisionPage.submit)
}

/** Somebody ticks every step that is theirs, one after the other. Returns how many. */
export async function tickOwnSteps(way: Way, who: string, adoption: string): Promise<number> {
  const page = await open(way, who, adoption)
  const ticks = page.locator('main form[action$="/tick"] button')
  const own = await ticks.count()
  for (let left = own; left > 0; left -= 1) {
    await ticks.first().click()
    await page.waitForLoadState()
  }
  return own
}

/** The administrator moves the demo's clock by thirty days. */
export async function goOnAMonth(way: Way): Promise<void> {
  const page = await open(way, 'admin', '/dev/clock')
  await press(page, way.words.admin.clock.month)
}

/** The adopter is asked by mail, finds the same among what waits, and answers. The question comes within a minute. */
export async function answerFollowUp(way: Way, who: string): Promise<Page> {
  const { account, adoption, mails } = way.words
  await mailTo(way, `${who}@correo.example`, mails['follow-up-due'].subject)
  const page = await open(way, who, '/me')
  await follow(page, account.waiting.answerFollowUp.action)
  const levels = [5, 2, 4, 2, 4, 1, 5, 2, 4, 2]
  const statements = levels.map((level, index) => [`statement-${index + 1}`, String(level)])
  await fill(page, {
    stillInUse: 'yes',
    ...(Object.fromEntries(statements) as Record<string, string>),
    comment: 'Tres familias llegaron al centro correcto a la primera.',
  })
  await press(page, adoption.followUpPage.submit)
  return page
}

/** All that anybody may read of who uses a tool. */
export async function publicTexts(way: Way, tool: string): Promise<string[]> {
  const texts: string[] = []
  for (const path of ['/', '/catalog', `/catalog/${tool}`, `/catalog/${tool}/adoptions`]) {
    texts.push(await (await open(way, 'visitor', path)).content())
  }
  for (const path of [`/catalog/${tool}/publiccode.yml`, `/api/v1/catalog/${tool}`]) {
    texts.push(await (await fetch(way.url + path)).text())
  }
  return texts
}
