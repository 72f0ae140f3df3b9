import { expect } from 'vitest'
import { demoPeople } from '~/domains/people/demo'
import { crawl, type Received } from '../../support/crawl'
import type { Instance } from '../../support/instance'
import { fill, open, press, type Way } from './way'

/** What a volunteer gave in confidence, none of which may be read anywhere once it was taken back. */
export const realName = 'Nombre Civil De Prueba'
export const githubLogin = 'cuenta-civil-de-prueba'

/** Lets one datathon's pages show a name and a GitHub account. */
export async function giveName(way: Way, who: string, datathon: string): Promise<void> {
  const page = await open(way, who, `/datathons/${datathon}/disclosure`)
  await fill(page, { showName: true, name: realName, showGithub: true, githubLogin })
  await press(page, way.words.datathons.disclosure.submit)
}

export async function takeNameBack(way: Way, who: string, datathon: string): Promise<void> {
  const page = await open(way, who, `/datathons/${datathon}/disclosure`)
  await press(page, way.words.datathons.disclosure.withdraw)
}

/** Everything that can be asked for, in every format, as nobody and as each of the demo's people. */
export async function readEverything(instance: Instance): Promise<Received[]> {
  const received = await crawl(instance, { formats: ['pages', 'data', 'files'] })
  for (const { key } of demoPeople)
    received.push(...(await crawl(instance, { as: key, from: ['/', '/me'], formats: ['pages', 'data', 'files'] }))) // prettier-ignore
  return received
}

/** Who was shown which of the markers where; a demo's outbox is the postman's, and no page of ours. */
export function findMarkers(received: Received[], markers: string[]): string[] {
  return received
    .filter(({ url }) => !url.startsWith('/dev/mail'))
    .flatMap(({ url, as, bytes }) =>
      markers
        .filter((marker) => bytes.includes(marker) || bytes.includes(encodeURIComponent(marker)))
        .map((marker) => `${marker} on ${url} as ${as ?? 'nobody'}`),
    )
}

/** Neither the log nor any mail to somebody else holds a marker. */
export async function expectNoneWritten(way: Way, instance: Instance, markers: string[]) {
  for (const marker of markers) expect(instance.output()).not.toContain(marker)
  const page = await open(way, 'postbox', '/dev/mail')
  const mails = await page.locator('section').allInnerTexts()
  const toOthers = mails.filter((text) => !text.includes('hilo-uno@correo.example'))
  // The way moves the clock by months, and mails that nobody took are deleted after thirty days, once an hour.
  expect(toOthers.length).toBeGreaterThan(0)
  for (const marker of [realName, githubLogin])
    expect(mails.filter((text) => text.includes(marker))).toEqual([])
}
