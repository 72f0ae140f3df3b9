import { createDatathon } from '~/domains/datathons/create-datathon.server'
import { acceptHandling } from '~/domains/datathons/accept-handling.server'
import { grantDatathonRole } from '~/domains/datathons/grant-datathon-role.server'
import { nameHandler } from '~/domains/datathons/name-handler.server'
import { saveSecondContact } from '~/domains/datathons/save-second-contact.server'
import type { DatathonForm } from '~/domains/datathons/schema'
import type { Viewer } from '~/domains/people/rules'
import es from '~/locales/es/datathons'
import { localTime } from '~/shared/instants'
import { mexico, must } from './must'
import type { DemoPeople } from './people'

const weights = { fit: 30, context: 25, harm: 20, evidence: 15, lasting: 10 }

const rules = {
  timeZone: 'America/Mexico_City',
  teamSmallest: 2,
  teamLargest: 5,
  priorWork: 'declared',
  blindJudging: true,
  judgesPerSubmission: 3,
  codeOfConduct: es.defaultCodeOfConduct,
  criteria: Object.entries(es.defaultRubric).map(([key, { name, description, levels }]) => ({
    name,
    description,
    levels: [...levels],
    weight: weights[key as keyof typeof weights],
  })),
  awards: es.defaultAwards.split('\n'),
  reason: '',
} as const satisfies Partial<DatathonForm>

/** The real datathon that Tequio comes from, in its place and on its days; who takes part in it here is invented. */
const past: DatathonForm = {
  ...rules,
  name: 'Tortura y corrupción en prisiones',
  summary:
    'Dos días para convertir informes dispersos en pruebas que las organizaciones puedan usar contra la tortura y la corrupción en las prisiones.',
  description:
    'Organizaciones, academia y gente de tecnología trabajan juntas en retos que las organizaciones escribieron. La tecnología es un medio: primero se entiende el problema, luego se decide si hace falta construir algo.\n\nHay mesas de mentoría sobre datos penitenciarios, seguridad digital y contrataciones públicas.',
  place: 'Ciudad de México',
  tracks: ['Tortura', 'Corrupción'],
  callOpensAt: mexico('2018-10-01T09:00'),
  registrationOpensAt: mexico('2018-12-10T10:00'),
  startsAt: mexico('2019-01-31T09:00'),
  submissionsCloseAt: mexico('2019-02-01T18:00'),
  judgingClosesAt: mexico('2019-02-08T20:00'),
  resultsAt: mexico('2019-02-15T12:00'),
}

/** An invented one around the demo's first start, so that the whole way can be walked by hand. */
function open(now: Date): DatathonForm {
  const days = (n: number) => evening(new Date(now.getTime() + n * 86_400_000))
  return {
    ...rules,
    name: 'Vida en prisión (de ejemplo)',
    summary:
      'Un datatón inventado para recorrer Tequio: salud, traslados y visitas. El registro está abierto y las entregas cierran en nueve días.',
    description:
      'Este datatón es parte de la demostración. Sus fechas se pusieron al abrir esta instancia por primera vez; la página del reloj lleva de un momento al siguiente.',
    place: 'En línea',
    tracks: ['Vida en prisión', 'Familias'],
    callOpensAt: days(-40),
    registrationOpensAt: days(-12),
    startsAt: days(-1),
    submissionsCloseAt: days(9),
    judgingClosesAt: days(16),
    resultsAt: days(18),
  }
}

/** Six in the evening of that day in Mexico City. */
function evening(day: Date): Date {
  return mexico(`${localTime(day, rules.timeZone).slice(0, 10)}T18:00`)
}

/** @returns the slug of the one that is over */
export function seedPastDatathon(people: DemoPeople): Promise<string> {
  return held(people, past, mexico('2018-09-24T09:00'))
}

/** @returns the slug of the one that is open */
export function seedOpenDatathon(people: DemoPeople, now: Date): Promise<string> {
  return held(people, open(now), now)
}

async function held(people: DemoPeople, form: DatathonForm, at: Date) {
  const { organizer, judge, mentor } = people
  const slug = await must(createDatathon(organizer, form, at))
  await grant(organizer, slug, judge, 'judge')
  await grant(organizer, slug, mentor, 'mentor')
  await nameWhoReadsReports(people, slug, at)
  return slug
}

/** Reports are left to whoever opens the demo: an invented one would read like a real one. */
async function nameWhoReadsReports(people: DemoPeople, slug: string, at: Date) {
  const { organizer, curator, mentor } = people
  for (const handler of [curator, mentor]) {
    await must(nameHandler(organizer, slug, handler.handle, at))
    await must(acceptHandling(handler, slug, at))
  }
  const contact = {
    name: 'Casa Abierta (organismo inventado para la demostración)',
    reach: 'De lunes a viernes, de 9:00 a 18:00: escucha@casa-abierta.example',
  }
  await must(saveSecondContact(organizer, slug, contact))
}

async function grant(
  organizer: Viewer,
  slug: string,
  { handle }: Viewer,
  role: 'judge' | 'mentor',
) {
  await must(grantDatathonRole(organizer, slug, { handle, role }))
}
