import { Readable } from 'node:stream'
import { mostAttachedBytes } from '~/domains/files/rules'
import { storeBytes } from '~/domains/files/store-bytes.server'
import { registerForDatathon } from '~/domains/datathons/register-for-datathon.server'
import type { Skill, Viewer } from '~/domains/people/rules'
import { handIn } from '~/domains/submissions/hand-in.server'
import { linkRepository } from '~/domains/submissions/link-repository.server'
import { lockSubmission } from '~/domains/submissions/lock-submission.server'
import { keepPicture } from '~/domains/submissions/keep-picture.server'
import { showWork } from '~/domains/submissions/show-work.server'
import { storeArchive } from '~/domains/submissions/store-archive.server'
import { formTeam } from '~/domains/teams/form-team.server'
import { inviteToTeam } from '~/domains/teams/invite-to-team.server'
import { joinTeam } from '~/domains/teams/join-team.server'
import type { PastBriefs } from './briefs'
import type { Crowd, CrowdHandle } from './crowd'
import { mexico, must } from './must'
import { screens } from './pictures'
import { storyTeams, type StoryTeam } from './team-facts'

/** The hand-ins of the story, by their team's name: their ids. */
export type HandIns = Record<string, string>

/** Teams of the datathon that is over: what they handed in is locked and its archive stored. */
export async function seedTeams(
  crowd: Crowd,
  briefs: PastBriefs,
  datathon: string,
): Promise<HandIns> {
  const handIns: HandIns = {}
  for (const team of storyTeams) {
    const slug = await gather(crowd, briefs, datathon, team)
    if (!team.handIn) continue
    const lead = crowd[team.members[0]!]
    const { id } = await must(
      linkRepository(lead, slug, team.handIn.repository, mexico('2019-01-31T10:00')),
    )
    await must(handIn(lead, id, { ...team.handIn.answers, datasets: [] }, mexico(team.handIn.at)))
    await picture(lead, id, team.name)
    await must(lockSubmission(id, mexico('2019-02-01T18:01')))
    await storeArchive(id, 1)
    handIns[team.name] = id
  }
  return handIns
}

/** A drawing of its screen, which nobody photographed. */
async function picture(lead: Viewer, submission: string, team: string) {
  const { svg, words } = screens[team]!
  // Loaded here: only a first start draws.
  const { default: sharp } = await import('sharp')
  const png = await sharp(Buffer.from(svg)).png().toBuffer()
  const stored = await must(keepPicture(await storeBytes(Readable.from([png]), mostAttachedBytes)))
  await must(showWork(lead, submission, { stored, words }, mexico('2019-02-01T17:40')))
}

/** A team in the datathon that is open, with a place left. */
export async function seedOpenTeam(crowd: Crowd, brief: string, datathon: string, now: Date) {
  const members: CrowdHandle[] = ['peine-demo', 'urdimbre-demo']
  for (const member of members) await must(registerForDatathon(crowd[member], datathon, now))
  const facts = {
    name: 'Sendero',
    introduction: 'Empezamos por leer la ley con las abogadas. Falta quien haga pantallas.',
    skillsWanted: ['design', 'code'] satisfies Skill[],
  }
  const { slug } = await must(formTeam(crowd[members[0]!], brief, facts, now))
  await bring(crowd[members[0]!], [crowd[members[1]!]], slug, now)
}

async function gather(
  crowd: Crowd,
  briefs: PastBriefs,
  datathon: string,
  team: StoryTeam,
): Promise<string> {
  const people = team.members.map((handle) => crowd[handle])
  for (const person of people)
    await must(registerForDatathon(person, datathon, mexico('2019-01-10T12:00')))
  const { name, introduction, brief } = team
  const facts = { name, introduction, skillsWanted: [] }
  const at = mexico('2019-01-17T12:00')
  const { slug } = await must(formTeam(people[0]!, briefs[brief], facts, at))
  await bring(people[0]!, people.slice(1), slug, at)
  return slug
}

async function bring(lead: Viewer, others: Viewer[], team: string, at: Date) {
  const { token } = await must(inviteToTeam(lead, team, others.length, at))
  for (const other of others) await must(joinTeam(other, token, at))
}
