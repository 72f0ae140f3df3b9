import { localTime } from '~/shared/instants'
import { fill, open, pathOf, press, signInAsDemo, type Way } from './way'

const zone = 'America/Mexico_City'
const hour = 3_600_000

/** An administrator grants a role; an organiser creates a datathon that is open now. Returns its slug. */
export async function announceDatathon(way: Way, name: string): Promise<string> {
  const page = await signInAsDemo(way, 'organizer')
  await open(way, 'organizer', '/datathons/new')
  const at = (hours: number) => localTime(new Date(Date.now() + hours * hour), zone)
  await fill(page, {
    name,
    summary: 'Dos días para que una familia sepa adónde llevaron a su familiar.',
    timeZone: zone,
    callOpensAt: at(-48),
    registrationOpensAt: at(-24),
    startsAt: at(-1),
    submissionsCloseAt: at(24),
    judgingClosesAt: at(48),
    resultsAt: at(72),
    tracks: 'Traslados\nVisitas',
    judgesPerSubmission: 1,
    teamSmallest: 1,
  })
  await press(page, way.words.datathons.form.create)
  return pathOf(page).split('/').at(-1)!
}
