import { expect } from 'vitest'
import { fill, open, pathOf, press, type Way } from './way'

/** Registers for a datathon, code of conduct included. */
export async function register(way: Way, who: string, datathon: string): Promise<void> {
  const page = await open(way, who, `/datathons/${datathon}/registration`)
  await fill(page, { codeOfConduct: true })
  await press(page, way.words.datathons.registration.submit)
}

/** Forms a team for a brief and makes a link for one more. Returns the team's slug and the link's path. */
export async function formATeam(
  way: Way,
  lead: string,
  brief: string,
): Promise<{ team: string; link: string }> {
  const page = await open(way, lead, `/challenges/${brief}/teams/new`)
  await fill(page, { name: 'Puentes' })
  await press(page, way.words.teams.new.submit)
  const team = pathOf(page).split('/').at(-1)!
  await open(way, lead, `/teams/${team}/invitations`)
  await fill(page, { places: 1 })
  await press(page, way.words.teams.invitations.submit)
  const link = /\/teams\/invitations\/[\w-]+/.exec(await page.content())![0]
  return { team, link }
}

/** Somebody follows the link and presses its button: opening it alone changes nothing. */
export async function joinByLink(way: Way, who: string, link: string): Promise<void> {
  const page = await open(way, who, link)
  await press(page, way.words.teams.join.submit)
}

/** Links a repository, looks at what was read, and hands in. Returns the submission's path. */
export async function handInTheWork(way: Way, who: string, team: string): Promise<string> {
  const { submissions } = way.words
  const page = await open(way, who, `/teams/${team}/repository`)
  await fill(page, { repository: 'equipo-amate/turnos-de-visita' })
  await press(page, submissions.link.submit)
  const submission = pathOf(page)
  expect(await page.locator('main').innerText()).toContain('equipo-amate/turnos-de-visita')
  await open(way, who, `${submission}/versions/new`)
  await fill(page, {
    title: 'Turnos de visita',
    what: 'Dice a una familia a qué centro llevaron a su familiar.',
    forWhom: 'Las familias, desde su teléfono.',
    howToTry: 'Abrir la página y escribir el folio.',
    missing: 'La lista de centros de dos estados.',
  })
  await press(page, submissions.handIn.submit)
  return submission
}
