import type { Transaction } from 'db/client'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { settle, type Decisions } from '../privacy/decisions'
import { rewordingIn, traceFinder } from '../privacy/find-keyed.server'
import { listKeptKeys } from '../privacy/queries.server'
import { recordDecisions } from '../privacy/record-decisions.server'
import type { Answers } from './answers'
import { listTranslatedTexts } from './brief-translations.server'
import { canSubmit } from './policy'
import { ownNames, publicTexts, reworded, type PublicText } from './public-texts'
import { listAnswers, updateAnswerWords } from './queries-answers.server'
import { listSources, updateApproved } from './queries-approvals.server'
import { findStanding } from './queries-standing.server'
import { updateTranslated } from './queries-translations.server'
import { lockChallenge, updateChallenge } from './queries.server'
import { areFactsEditable, isEditable } from './rules'

/**
 * What the author decides about words of a brief that could point at a person: each is reworded wherever it stands, or
 * stays. What is not decided on waits. The title of a published brief stands in links, so there it only stays.
 */
export function decideTraces(viewer: Viewer, slug: string, decisions: Decisions, now: Date) {
  const deed = { actor: viewer, kind: 'challenge.decide-traces', shows: false }
  return transition(deed, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    if (!canSubmit(viewer, await findStanding(viewer, challenge, trx))) return refuse('not-allowed')
    if (!isEditable(challenge.state)) return refuse('not-editable')
    const answers = await listAnswers(challenge.id, trx)
    const approved = await listApprovedQuestions(challenge.id, trx)
    const settled = await settleAll(challenge, answers, decisions, trx)
    if (!settled.ok) return settled
    for (const { field, question, text, before, decided, translation } of settled.value) {
      const about = { objectKind: 'challenge', objectId: challenge.id, field }
      await recordDecisions(viewer, about, decided, now, trx)
      if (text === before) continue
      if (translation) await updateTranslated(translation, { text }, trx)
      else if (question === null) await updateChallenge(challenge.id, { title: text }, trx)
      else {
        const value = reworded(answers[question]!, text)
        const answer = { challengeId: challenge.id, question, value }
        await updateAnswerWords({ ...answer, writtenBy: viewer.id, writtenAt: now }, trx)
      }
    }
    // What was approved stays so: whose brief it is has just changed these words itself.
    const by = { personId: viewer.id, at: now }
    for (const { question, version, approved: stays } of await listSources(challenge.id, trx))
      if (approved.has(question) && !stays)
        await updateApproved({ challengeId: challenge.id, question, version }, by, trx)
    return ok(undefined)
  })
}

async function listApprovedQuestions(challengeId: string, trx: Transaction) {
  const sources = await listSources(challengeId, trx)
  return new Set(sources.flatMap(({ question, approved }) => (approved ? [question] : [])))
}

type Settled = PublicText & { before: string } & Extract<
    ReturnType<typeof settle>,
    { ok: true }
  >['value']

async function settleAll(
  challenge: Parameters<typeof isChangeable>[0] & {
    id: string
    title: string
    language: string
    organizationName: string | null
  },
  answers: Answers,
  decisions: Decisions,
  trx: Transaction,
) {
  const kept = await listKeptKeys(challenge.id, trx)
  const all: Settled[] = []
  const texts = [
    ...publicTexts(challenge.title, answers),
    ...(await listTranslatedTexts(challenge, answers, 'all', trx)),
  ]
  const together = texts.map(({ text }) => text)
  const find = await traceFinder(together, ownNames(challenge))
  // A title that stands is not changed for what another text says.
  const findInTitle = (text: string) => find(text).filter(({ of }) => !of)
  for (const written of texts) {
    const changeable = isChangeable(challenge, written)
    const say = rewordingIn(written.language ?? challenge.language)
    const settled = settle(written.text, changeable ? find : findInTitle, kept, decisions, say)
    if (!settled.ok) return settled
    const isTooLong = written.field === 'title' && settled.value.text.length > 140
    if (isTooLong) return refuse('title-too-long')
    if (settled.value.decided.length === 0) continue
    if (!changeable && settled.value.text !== written.text) return refuse('title-published')
    all.push({ ...written, ...settled.value, before: written.text })
  }
  return ok(all)
}

function isChangeable(
  { state }: { state: Parameters<typeof areFactsEditable>[0] },
  text: PublicText,
) {
  return text.field !== 'title' || areFactsEditable(state)
}
