import { translator } from '~/locales/translator.server'
import { formatShortDay } from '~/shared/instants'
import { findEntry } from '../catalog/queries.server'
import { contactOf } from '../catalog/entry'
import type { Visit } from '../people/visit'
import { followUpState, isAsked } from './follow-ups'
import { planWeeks, weekBegins, weekEnds, weekOf } from './onboarding-plan'
import {
  canDecideAdoption,
  canDiscontinue,
  canSpeakForAdopter,
  sidesOf,
  type Standing,
} from './policy'
import { ownThreadFacts } from './own-thread-words.server'
import { retirementOf } from './retirement-of.server'
import { listFollowUps } from './queries-follow-ups.server'
import { listSteps } from './queries-steps.server'
import { listAdoptionChanges, type Adoption } from './queries.server'
import { discontinue, withdraw } from './rules'
import { stepStanding } from './step-standing'
import { usabilityScore } from './usability-scale'

/** What the page of an adoption shows somebody of one of its sides, with its days in their language. */
export async function readAdoptionPage(adoption: Adoption, standing: Standing, visit: Visit) {
  const { now, timeZone, language } = visit
  const day = (at: Date) => formatShortDay(at, timeZone, language)
  const { state, acceptedAt } = adoption
  const week = acceptedAt ? weekOf(acceptedAt, now) : 0
  const mine = sidesOf(standing)
  const steps = acceptedAt ? await listSteps(adoption.id) : []
  const entry = await findEntry(adoption.toolSlug)
  const followUps = (await listFollowUps(adoption.id))
    .map((followUp) => ({
      days: followUp.days,
      state: followUpState(followUp, now),
      dueOn: day(followUp.dueAt),
      score: followUp.susAnswers && usabilityScore(followUp.susAnswers),
      comment: followUp.comment,
      language: followUp.language,
    }))
    .filter((followUp) => isAsked(followUp.state, state === 'in_use'))
  return {
    adoption: {
      id: adoption.id,
      state,
      visibility: adoption.visibility,
      purpose: adoption.purpose,
      language: adoption.language,
      tool: { slug: adoption.toolSlug, name: adoption.toolName },
      retired: await retirementOf(adoption),
      organization: { name: adoption.organizationName, status: adoption.organizationStatus },
      requestedOn: day(adoption.requestedAt),
      acceptedOn: acceptedAt && day(acceptedAt),
    },
    today: day(now),
    week,
    marks: acceptedAt
      ? [1, 5, 9, planWeeks].map((number) => ({
          week: number,
          label: day(weekBegins(acceptedAt, number)),
        }))
      : [],
    steps: steps.map((step) => ({
      ...stepStanding(step, { week, mine, state }),
      doneOn: step.tickedAt && day(step.tickedAt),
      to: acceptedAt ? day(weekEnds(acceptedAt, step.lastWeek)) : '',
    })),
    followUps,
    threadFacts: ownThreadFacts(
      { state, week, followUps, since: adoption.inUseSince && day(adoption.inUseSince) },
      translator(language),
    ),
    support: entry && {
      name: entry.facts.supportName,
      contact: contactOf(entry.facts),
      answerDays: entry.facts.answerDays,
    },
    history: (await listAdoptionChanges(adoption.id)).reverse().map((change) => ({
      state: change.state,
      reason: change.reason,
      language: change.language,
      day: day(change.changedAt),
    })),
    may: {
      decide: canDecideAdoption(standing) && state === 'requested',
      withdraw: canSpeakForAdopter(standing) && withdraw(state).ok,
      speak: canSpeakForAdopter(standing),
      leave: canDiscontinue(standing) && discontinue(state).ok,
      plan: discontinue(state).ok,
    },
  }
}
