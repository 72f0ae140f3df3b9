import { sql } from 'kysely'
import { forgetKeptHead } from '~/domains/audit/kept-head.server'
import { readNotifications } from '~/domains/notifications/read-notifications.server'
import { demoPassword, demoPeople } from '~/domains/people/demo'
import { now, startClock } from '~/platform/clock'
import { settings } from '~/platform/env'
import { db } from '../client'
import { migrate } from '../migrate'
import { seedPastAdoptions, seedPresentAdoptions } from './adoptions'
import { seedPastBriefs, seedPresentBriefs } from './briefs'
import { seedCrowd, type Crowd } from './crowd'
import { seedDatasets } from './datasets'
import { seedOpenDatathon, seedPastDatathon } from './datathons'
import { seedJudging } from './judging'
import { seedNeeds } from './needs'
import {
  seedMembers,
  seedOrganizations,
  seedProtectedName,
  seedWaitingOrganization,
} from './organizations'
import { seedPeople, type DemoPeople } from './people'
import { seedOpenTeam, seedTeams } from './teams'
import { seedTools } from './tools'

const { reachable } = settings

/**
 * Fills an empty instance with the demo's story, once. One that was interrupted is begun anew.
 * @returns the sign-ins to print, a line each
 */
export async function tellStory(): Promise<string[]> {
  const found = await db.selectFrom('demoStory').select('state').executeTakeFirst()
  if (found?.state === 'told') return reachable ? [] : openSignIns()
  if (found) {
    await forgetKeptHead()
    await emptyDatabase()
  }
  if (settings.demoNow) await startClock(settings.demoNow)
  await db.insertInto('demoStory').values({ state: 'telling', begunAt: now() }).execute()
  const { people, signIns } = await seedPeople(reachable, now())
  const crowd = await seedCrowd(now())
  const told = await tellPast(people, crowd)
  // A first visit finds what waits now, not seventy notices of what was settled long ago.
  for (const { id } of [...Object.values(people), ...Object.values(crowd)]) {
    await readNotifications(id, now())
  }
  await tellPresent(people, crowd, told)
  await db.updateTable('demoStory').set({ state: 'told' }).execute()
  return reachable ? signIns : openSignIns()
}

type Past = Awaited<ReturnType<typeof tellPast>>

async function tellPast(people: DemoPeople, crowd: Crowd) {
  const speakers = await seedOrganizations(people, crowd)
  const datathon = await seedPastDatathon(people)
  const briefs = await seedPastBriefs({ people, crowd, speakers }, datathon)
  const handIns = await seedTeams(crowd, briefs, datathon)
  await seedJudging(people, crowd, handIns, datathon)
  const tools = await seedTools({ people, crowd }, handIns, now())
  await seedPastAdoptions(tools, speakers, now())
  return { speakers, briefs, tools }
}

async function tellPresent(people: DemoPeople, crowd: Crowd, { speakers, briefs, tools }: Past) {
  const datathon = await seedOpenDatathon(people, now())
  await seedNeeds(people, crowd, now())
  await seedWaitingOrganization(crowd, now())
  await seedMembers(people, crowd, speakers['Umbral Justicia, A.C.']!.slug, now())
  const transfers = await seedPresentBriefs({ people, crowd, speakers }, datathon, now())
  // Some belong to briefs of both datathons.
  await seedDatasets(people, { ...briefs, transfers })
  await seedPresentAdoptions(tools, speakers, now())
  await seedOpenTeam(crowd, transfers, datathon, now())
  await seedProtectedName(speakers['Observatorio Norte de Prisiones']!, now())
}

/** When the story began: the demo's third parties count their days from it too. */
export async function storyBegan(): Promise<Date> {
  const told = await db.selectFrom('demoStory').select('begunAt').executeTakeFirst()
  return told?.begunAt ?? settings.demoNow ?? now()
}

function openSignIns(): string[] {
  return [
    `${demoPeople.map(({ key }) => `${key}@`).join(' ')} demo.tequio.example`,
    `all with: ${demoPassword}`,
    'and the code that stands beside each on /sign-in',
  ]
}

/** Only a story that was never told to its end is thrown away; nobody can have worked with it. */
async function emptyDatabase(): Promise<void> {
  // Raw: a schema is no table.
  await sql`drop schema public cascade`.execute(db)
  await sql`create schema public`.execute(db)
  await migrate()
}
