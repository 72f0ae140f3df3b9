import { sql } from 'kysely'
import { demoPassword, demoPeople } from '~/domains/people/demo'
import { now, startClock } from '~/platform/clock'
import { settings } from '~/platform/env'
import { db } from '../client'
import { migrate } from '../migrate'
import { seedAdoptions } from './adoptions'
import { seedBriefs } from './briefs'
import { seedCrowd } from './crowd'
import { seedDatasets } from './datasets'
import { seedDatathons } from './datathons'
import { seedJudging } from './judging'
import { seedOrganizations, seedWaitingOrganization } from './organizations'
import { seedPeople } from './people'
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
  if (found) await emptyDatabase()
  if (settings.demoNow) await startClock(settings.demoNow)
  await db.insertInto('demoStory').values({ state: 'telling', begunAt: now() }).execute()
  const { people, passwords } = await seedPeople(reachable, now())
  const crowd = await seedCrowd(now())
  const speakers = await seedOrganizations(people, crowd)
  const datathons = await seedDatathons(people, now())
  await seedWaitingOrganization(crowd, now())
  const briefs = await seedBriefs({ people, crowd, speakers, datathons }, now())
  await seedDatasets(people, briefs)
  const handIns = await seedTeams(crowd, briefs, datathons.past)
  await seedJudging(people, crowd, handIns, datathons.past)
  const tools = await seedTools({ people, crowd }, handIns, now())
  await seedAdoptions(tools, speakers, now())
  await seedOpenTeam(crowd, briefs, datathons.open, now())
  await db.updateTable('demoStory').set({ state: 'told' }).execute()
  return reachable
    ? demoPeople.map(({ key, email }) => `${email}  ${passwords[key]}`)
    : openSignIns()
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
  ]
}

/** Only a story that was never told to its end is thrown away; nobody can have worked with it. */
async function emptyDatabase(): Promise<void> {
  // Raw: a schema is no table.
  await sql`drop schema public cascade`.execute(db)
  await sql`create schema public`.execute(db)
  await migrate()
}
