import { answerFollowUp } from '~/domains/adoption/answer-follow-up.server'
import { decideAdoption } from '~/domains/adoption/decide-adoption.server'
import { discontinueAdoption } from '~/domains/adoption/discontinue-adoption.server'
import { planWeeks } from '~/domains/adoption/onboarding-plan'
import { listSteps } from '~/domains/adoption/queries-steps.server'
import { requestAdoption } from '~/domains/adoption/request-adoption.server'
import { followUpForm } from '~/domains/adoption/schema'
import { tickStep } from '~/domains/adoption/tick-step.server'
import type { Viewer } from '~/domains/people/rules'
import { adoptions, type AdoptionFacts, type Answer } from './adoption-facts'
import { must } from './must'
import type { Speakers } from './organizations'
import type { Published } from './tools'

const day = 86_400_000

/** An adoption while it is told: the person who speaks on each side, and when things were. */
interface Told {
  facts: AdoptionFacts
  id: string
  adopter: Viewer
  maintainer: Viewer
  ago: (days: number) => Date
}

const isUnderWay = ({ inUse, declined }: AdoptionFacts) => inUse === undefined && !declined

/** Organisations took up the published tools: some use them, one left, one was declined. */
export function seedPastAdoptions(tools: Published, speakers: Speakers, now: Date) {
  return tell(
    adoptions.filter((facts) => !isUnderWay(facts)),
    tools,
    speakers,
    now,
  )
}

/** One begins, one waits for an answer. */
export function seedPresentAdoptions(tools: Published, speakers: Speakers, now: Date) {
  return tell(adoptions.filter(isUnderWay), tools, speakers, now)
}

async function tell(each: AdoptionFacts[], tools: Published, speakers: Speakers, now: Date) {
  const ago = (days: number) => new Date(now.getTime() - days * day)
  for (const facts of each) {
    const { slug, speaker: adopter } = speakers[facts.organization]!
    const tool = tools[facts.tool]
    const { purpose, visibility } = facts
    const form = { organization: slug, purpose, visibility }
    const id = await must(requestAdoption(adopter, tool.slug, form, ago(facts.requested)))
    await goOn({ facts, id, adopter, maintainer: tool.maintainer, ago })
  }
}

async function goOn(told: Told) {
  const { facts, id, adopter, maintainer, ago } = told
  const { accepted, declined, inUse, onboarding, left } = facts
  if (declined) {
    const no = { decision: 'declined', reason: declined.reason } as const
    await must(decideAdoption(maintainer, id, no, ago(declined.ago)))
  }
  if (accepted === undefined) return
  const yes = { decision: 'accepted', reason: '' } as const
  await must(decideAdoption(maintainer, id, yes, ago(accepted)))
  if (inUse !== undefined) await tickTo(told, planWeeks, accepted, accepted - inUse)
  if (onboarding) {
    await tickTo(told, onboarding.week, accepted, planWeeks * 7)
    await tickHalf(told, onboarding.half)
  }
  for (const [days, answer] of Object.entries(facts.answers ?? {})) {
    await answerAfter(told, Number(days), answer)
  }
  if (left) {
    await must(discontinueAdoption(adopter, id, { reason: left.reason }, ago(left.ago)))
  }
}

/** Both sides tick what is due up to a week of the plan; a plan can be gone through faster than it says. */
async function tickTo(told: Told, week: number, accepted: number, daysForAll: number) {
  const { id, adopter, maintainer, ago } = told
  const steps = (await listSteps(id)).filter(({ lastWeek }) => lastWeek <= week)
  for (const { id: step, side, lastWeek } of steps.sort((a, b) => a.lastWeek - b.lastWeek)) {
    const at = ago(accepted - (lastWeek / planWeeks) * daysForAll)
    if (side !== 'maintainers') await must(tickStep(adopter, { adoption: id, step }, at))
    if (side !== 'adopter') await must(tickStep(maintainer, { adoption: id, step }, at))
  }
}

async function tickHalf(
  { id, adopter, maintainer, ago }: Told,
  { step: key, side }: NonNullable<AdoptionFacts['onboarding']>['half'],
) {
  const step = (await listSteps(id)).find(({ templateKey }) => templateKey === key)!
  const who = side === 'adopter' ? adopter : maintainer
  await must(tickStep(who, { adoption: id, step: step.id }, ago(2)))
}

/** An organisation answers two days after it is asked. */
async function answerAfter({ facts, id, adopter, ago }: Told, days: number, answer: Answer) {
  const { scale, comment } = answer
  const statements = [...scale].map((level, index) => [`statement-${index + 1}`, level])
  const form = followUpForm.parse({
    stillInUse: 'yes',
    comment,
    ...Object.fromEntries(statements),
  })
  const at = ago(facts.inUse! - days - 2)
  await must(answerFollowUp(adopter, { adoption: id, days }, form, at))
}
