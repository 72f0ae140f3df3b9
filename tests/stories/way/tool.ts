import { entries } from 'db/seed/tool-facts'
import { criteriaOf } from '~/domains/incubation/criteria'
import type { Gate } from '~/domains/incubation/rules'
import { fill, open, pathOf, press, signInAsDemo, type Way } from './way'

const submitOf = (page: Awaited<ReturnType<typeof open>>) =>
  page.locator('main form button.button--primary, main form button.button').last()

/** The organiser takes an awarded hand-in into incubation, with a mentor. Returns the tool's slug. */
export async function selectTheWinner(way: Way, submission: string): Promise<string> {
  const page = await open(way, 'organizer', `/tools/new/${submission.split('/').at(-1)}`)
  await fill(page, {
    name: 'Turnos de visita',
    summary: 'Dice a una familia a qué centro llevaron a su familiar.',
    mentor: 'mentoria-demo',
  })
  await press(page, way.words.incubation.select.submit)
  return pathOf(page).split('/').at(-1)!
}

/** The team shows evidence for each criterion of a gate; the mentor decides, and the gate opens. */
export async function openTheGate(
  way: Way,
  maintainer: string,
  tool: string,
  gate: Gate,
): Promise<void> {
  for (const { key } of criteriaOf(gate)) {
    const page = await open(way, maintainer, `/tools/${tool}/evidence/${key}`)
    await fill(page, { note: 'Acta de la reunión, revisada por quienes la usarán.' })
    await press(page, way.words.incubation.evidencePage.submit)
    const reviewer = key === 'harm-signed-again' ? 'curator' : 'mentor'
    const decision = await open(way, reviewer, `/tools/${tool}/evidence/${key}/decision`)
    await fill(decision, { met: 'yes', reason: 'La prueba dice lo que el requisito pide.' })
    await press(decision, way.words.incubation.decisionPage.submit)
  }
  if (gate === 'published') return
  const page = await open(way, 'mentor', `/tools/${tool}/gate`)
  await fill(page, { reason: 'Cada requisito tiene su prueba.' })
  await submitOf(page).click()
  await page.waitForLoadState()
}

/** The maintainers describe the tool for the catalog; the mentor publishes it. */
export async function publishTheTool(way: Way, maintainer: string, tool: string): Promise<void> {
  const page = await open(way, maintainer, `/catalog/${tool}/edit`)
  const { languages, platforms, purposes, ...single } = entries['Quién Responde']!
  await fill(page, single as Record<string, string>)
  for (const [name, values] of Object.entries({ languages, platforms, purposes })) {
    for (const value of values ?? [])
      await page.locator(`main [name="${name}"][value="${value}"]`).check()
  }
  await press(page, way.words.catalog.edit.submit)
  const last = await open(way, 'mentor', `/tools/${tool}/publication`)
  await fill(last, { reason: 'Quienes la usan la actualizan solas.' })
  await press(last, way.words.catalog.publication.submit)
}

export async function enterIncubation(way: Way): Promise<void> {
  await signInAsDemo(way, 'mentor')
}
