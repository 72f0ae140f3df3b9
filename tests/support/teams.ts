import { randomBytes } from 'node:crypto'
import { db } from 'db/client'
import { registerForDatathon } from '~/domains/datathons/register-for-datathon.server'
import type { Viewer } from '~/domains/people/rules'
import { formTeam } from '~/domains/teams/form-team.server'
import { inviteToTeam } from '~/domains/teams/invite-to-team.server'
import { joinTeam } from '~/domains/teams/join-team.server'
import type { Result } from '~/shared/result'
import { before, closing, published } from './challenges'
import { somebody } from './people'

/** During the datathon, a few hours before hand-ins close. */
export const during = new Date(closing.getTime() - 4 * 3_600_000)
export const lastMoment = new Date(closing.getTime() - 1)

/** A published brief in a datathon whose teams have the given size. */
export async function briefForTeams({ largest = 3, smallest = 2 } = {}) {
  const brief = await published()
  await db
    .updateTable('datathon')
    .set({ teamLargest: largest, teamSmallest: smallest })
    .where('id', '=', brief.datathon.id)
    .execute()
  return brief
}

/** Somebody with an account who is registered for a datathon. */
export async function participant(datathonSlug: string) {
  const viewer = await somebody()
  await done(registerForDatathon(viewer, datathonSlug, before))
  return viewer
}

/** A team with a lead and as many more members as asked for, in a datathon of its own or in the given one. */
export async function team({
  others = 0,
  largest = 3,
  smallest = 2,
  brief = undefined as Brief,
} = {}) {
  const own = brief ?? (await briefForTeams({ largest, smallest }))
  const lead = await participant(own.datathon.slug)
  const name = `Copal ${randomBytes(4).toString('hex')}`
  const facts = { name, introduction: '', skillsWanted: [] }
  const { slug } = await done(formTeam(lead, own.slug, facts, during))
  const members: Viewer[] = []
  for (let n = 0; n < others; n += 1) {
    const { token } = await done(inviteToTeam(lead, slug, 1, during))
    const member = await participant(own.datathon.slug)
    await done(joinTeam(member, token, during))
    members.push(member)
  }
  return { slug, name, lead, members, brief: own }
}

type Brief = Awaited<ReturnType<typeof briefForTeams>> | undefined

/** What a use-case did; in a test's preparation none refuses. */
export async function done<Value>(result: Promise<Result<Value>>): Promise<Value> {
  const answer = await result
  if (!answer.ok) throw new Error(`${answer.refusal} ${answer.field ?? ''}`)
  return answer.value
}
