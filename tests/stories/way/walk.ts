import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Language } from '~/shared/languages'
import { transfers } from 'db/seed/briefs/transfers'
import { checkPubliccode } from '~/domains/catalog/publiccode'
import { textOf } from '~/domains/challenges/answers'
import { launchBrowser } from '../../support/browser'
import { startInstance, type Instance } from '../../support/instance'
import {
  acceptAdoption,
  adopterName,
  answerFollowUp,
  goOnAMonth,
  publicTexts,
  requestAdoption,
  tickOwnSteps,
} from './adopt'
import {
  askForAChange,
  finishTheBrief,
  makeTheChange,
  planted,
  publishTheBrief,
  verifyTheOrganization,
  writeHalfABrief,
} from './brief'
import { downloadOf, proposeADataset, publishTheDataset } from './dataset'
import { announceDatathon } from './datathon'
import { join } from './join'
import { drawTheJudges, goToNextInstant, nameTheJudge, publishTheResults, score } from './judge'
import { enterIncubation, openTheGate, publishTheTool, selectTheWinner } from './tool'
import { giveName, githubLogin, realName, takeNameBack } from './pseudonym'
import { formATeam, handInTheWork, joinByLink, register } from './team'
import { open, pathOf, signInAsDemo, startWay, type Way } from './way'

/** The eight steps, one after the other: each stands on what the one before it left. */
export function walkTheWholeWay(
  how: { language: Language; javaScript: boolean },
  afterwards?: (reached: () => { way: Way; instance: Instance }) => void,
): void {
  let instance: Instance
  let browser: Browser
  let way: Way
  let datathon: string
  let brief: string
  let team: string
  let submission: string
  let tool: string
  let adoption: string

  beforeAll(async () => {
    instance = await startInstance()
    browser = await launchBrowser()
    way = startWay(instance, browser, how)
  })
  afterAll(async () => {
    await way?.end()
    await browser?.close()
    await instance?.stop()
  })

  test('an organiser announces a datathon by one plain form', async () => {
    datathon = await announceDatathon(way, 'Traslados sin aviso')
    const page = await open(way, 'visitor', `/datathons/${datathon}`)
    expect(await page.locator('h1').innerText()).toBe('Traslados sin aviso')
    expect(await page.locator('html').getAttribute('lang')).toBe(how.language)
  })

  test('a member of an organisation opens an account with the code that was mailed', async () => {
    await join(way, 'umbral-nuevo')
    expect(pathOf(await way.pageOf('umbral-nuevo'))).toBe('/me')
  })

  test('they register the organisation, write half a brief, leave, come back and submit it', async () => {
    brief = await writeHalfABrief(way, 'umbral-nuevo')
    await finishTheBrief(way, 'umbral-nuevo', brief)
    const page = await open(way, 'organizer', `/challenges/${brief}/review`)
    expect(await page.locator('main').innerText()).toContain(textOf(transfers.answers, 'harm'))
  })

  test('an organiser asks for a change, which is made', async () => {
    await askForAChange(way, brief)
    await makeTheChange(way, 'umbral-nuevo', brief)
  })

  test('nothing is published before the organisation is verified; then anybody can read the brief', async () => {
    const { publication } = way.words.challenges
    const early = await open(way, 'organizer', `/challenges/${brief}/publication`)
    expect(await early.locator('main').innerText()).toContain(publication.leadReady)
    expect(await early.getByRole('button', { name: publication.submit }).count()).toBe(0)
    const visitor = await way.pageOf('visitor')
    expect((await visitor.goto(`${way.url}/challenges/${brief}`))?.status()).toBe(404)
    await signInAsDemo(way, 'admin')
    await verifyTheOrganization(way, 'colectiva-del-paseo')
    await publishTheBrief(way, brief, datathon)
    await open(way, 'visitor', `/challenges/${brief}`)
    expect(await visitor.locator('h1').innerText()).toContain('adónde llevaron')
    const read = await visitor.content()
    expect(read).toContain(planted.village)
    expect(read).not.toContain(planted.name)
    expect(read).not.toContain(planted.phone)
  })

  test('a curator publishes a dataset from a CSV, once there is a legal basis for it', async () => {
    const dataset = await proposeADataset(way)
    const refused = await publishTheDataset(way, dataset)
    expect(refused).toContain(way.words.errors['legal-basis-missing'])
    const page = await open(way, 'visitor', dataset)
    const shown = await page.locator('main').innerText()
    expect(shown).toContain('Ciudad de México')
    expect(shown).toContain('12,045')
    const file = await page.request.get(way.url + (await downloadOf(page)))
    expect(file.headers()['content-disposition']).toContain('attachment')
    expect((await file.body()).includes(Buffer.from('México', 'latin1'))).toBe(true)
  })

  test('a volunteer registers, forms a team, and a second joins by its link', async () => {
    await join(way, 'hilo-uno')
    await join(way, 'hilo-dos')
    for (const who of ['hilo-uno', 'hilo-dos']) await register(way, who, datathon)
    const formed = await formATeam(way, 'hilo-uno', brief)
    team = formed.team
    await joinByLink(way, 'hilo-dos', formed.link)
    const page = await open(way, 'visitor', `/teams/${team}`)
    expect(await page.locator('main').innerText()).toContain('hilo-dos')
  })

  test('the team links a repository and hands in; the receipt names the commit and can be checked', async () => {
    submission = await handInTheWork(way, 'hilo-uno', team)
    const page = await open(way, 'hilo-uno', submission)
    const receipt = await page.locator('main').innerText()
    expect(receipt).toMatch(/[0-9a-f]{40}|[0-9a-f]{4}( ?[0-9a-f]{4,}){9}/)
    const code = /\b\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-\d+\b/.exec(receipt)![0]
    const check = await open(way, 'visitor', `/verify/${code}`)
    expect(check.url()).toContain(code)
  })

  test('checklist 28: a name is shown beside the public one on this datathon alone, where somebody gave it', async () => {
    await giveName(way, 'hilo-uno', datathon)
    const page = await open(way, 'visitor', `/teams/${team}`)
    const shown = await page.locator('main').innerText()
    expect(shown).toContain(realName)
    expect(shown).toContain(githubLogin)
    const person = await open(way, 'visitor', '/people/hilo-uno')
    expect(await person.content()).not.toContain(realName)
    const other = await open(way, 'visitor', `/datathons/${datathon}`)
    expect(await other.content()).not.toContain(realName)
  })

  test('after the deadline nothing changes any more', async () => {
    await nameTheJudge(way, datathon)
    await goToNextInstant(way, datathon)
    const page = await way.pageOf('hilo-uno')
    await page.goto(`${way.url}${submission}/versions/new`)
    expect(
      await page.getByRole('button', { name: way.words.submissions.handIn.submit }).count(),
    ).toBe(0)
  })

  test('a judge scores what was drawn, the organiser publishes, and the team reads why', async () => {
    await drawTheJudges(way, datathon)
    await score(way)
    await goToNextInstant(way, datathon)
    await publishTheResults(way, datathon)
    const results = await open(way, 'visitor', `/datathons/${datathon}/results`)
    expect(await results.locator('h1').innerText()).toContain('Puentes')
    const feedback = await open(way, 'hilo-uno', `${submission}/feedback`)
    expect(await feedback.locator('main').innerText()).toContain('Atiende lo que')
  })

  test('the winner goes through three gates, each criterion with evidence and a decision', async () => {
    await enterIncubation(way)
    tool = await selectTheWinner(way, submission)
    await openTheGate(way, 'hilo-uno', tool, 'development')
    await openTheGate(way, 'hilo-uno', tool, 'consolidation')
    await openTheGate(way, 'hilo-uno', tool, 'published')
  })

  test('the tool is published, found by search, and described for other registries', async () => {
    await publishTheTool(way, 'hilo-uno', tool)
    const page = await open(way, 'visitor', '/search?q=turnos')
    expect(await page.locator('main').innerText()).toContain('Turnos de visita')
    const answer = await fetch(`${way.url}/catalog/${tool}/publiccode.yml`)
    const checked = checkPubliccode(await answer.text())
    expect(checked.findings.filter(({ level }) => level === 'error')).toEqual([])
  })

  test('another organisation finds the tool and asks for it; once it is verified, the maintainers accept', async () => {
    await join(way, 'cedro-nuevo')
    adoption = await requestAdoption(way, 'cedro-nuevo')
    await verifyTheOrganization(way, 'casa-cedro-de-los-llanos')
    await acceptAdoption(way, 'hilo-uno')
    const page = await open(way, 'cedro-nuevo', adoption)
    expect(await page.locator('main').innerText()).toContain(way.words.adoption.states.accepted)
  })

  test('both sides tick the steps of the plan, and the tool is in use', async () => {
    const { states } = way.words.adoption
    expect(await tickOwnSteps(way, 'cedro-nuevo', adoption)).toBeGreaterThan(6)
    const halfway = await open(way, 'cedro-nuevo', adoption)
    expect(await halfway.locator('main').innerText()).not.toContain(states.in_use)
    expect(await tickOwnSteps(way, 'hilo-uno', adoption)).toBeGreaterThan(6)
    const page = await open(way, 'cedro-nuevo', adoption)
    expect(await page.locator('main').innerText()).toContain(states.in_use)
  })

  test('thirty days later the organisation is asked how it goes, and answers', async () => {
    await goOnAMonth(way)
    const page = await answerFollowUp(way, 'cedro-nuevo')
    expect(pathOf(page)).toBe(adoption)
    expect(await page.locator('main').innerText()).toContain('SUS 82.5')
    const maintainer = await open(way, 'hilo-uno', adoption)
    expect(await maintainer.locator('main').innerText()).toContain('a la primera')
  })

  test('the public is told that one organisation uses the tool, and nowhere which', async () => {
    const texts = await publicTexts(way, tool)
    expect(texts[2]).toContain(way.words.adoption.public.total_one.replace('{{count}}', '1'))
    for (const text of texts) expect(text).not.toContain(adopterName)
  })

  test('checklist 28: a name that was taken back is gone from the next look on', async () => {
    await takeNameBack(way, 'hilo-uno', datathon)
    const page = await open(way, 'visitor', `/teams/${team}`)
    expect(await page.locator('main').innerText()).toContain('hilo-uno')
    expect(await page.content()).not.toContain(realName)
  })

  afterwards?.(() => ({ way, instance }))
}
