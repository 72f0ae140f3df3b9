import type { Transaction } from 'db/client'
import { nothingDone, ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { limitAttempts } from '../people/limit-attempts.server'
import type { Viewer } from '../people/rules'
import type { Visit } from '../people/visit'
import { sideOf } from './policy'
import { insertMessage } from './queries-messages.server'
import { lockNeed, lockNeedByKey, type Need } from './queries.server'
import { write, type NeedSide } from './rules'
import { tellingNetwork } from './tell-need.server'
import { tryKey } from './try-key.server'

interface Message {
  body: string
  /** Of this writing: the same page sent twice writes once. */
  once: string
  /** Since when, as its page showed it, the need had its companion. */
  since: string
}

/** Whoever told a need and its companion write to each other; each is told that there is something to read, not what. */
export function writeMessage(viewer: Viewer, id: string, message: Message, now: Date) {
  const deed = { actor: viewer, kind: 'need.write', objectId: id, shows: false }
  return transition(deed, async (trx) => {
    const need = await lockNeed(id, trx)
    if (!need) return refuse('not-found')
    const side = sideOf(viewer, need)
    if (!side) return refuse('not-allowed')
    return put(need, { ...message, writtenBy: side, personId: viewer.id }, now, trx)
  })
}

/** The same by whoever has a key alone, no oftener than anybody may send without an account. */
export async function writeMessageByKey(
  typed: string,
  message: Message,
  visit: Pick<Visit, 'network' | 'now'>,
) {
  const tried = await tryKey(typed, visit)
  if (!tried.ok) return tried
  const from = { network: tellingNetwork(visit) }
  const asked = await limitAttempts('ask', 'need message', from, visit.now)
  if (!asked.ok) return asked
  const deed = { actor: null, kind: 'need.write', shows: false }
  return transition(deed, async (trx, about) => {
    const need = await lockNeedByKey(tried.value.keyHash, trx)
    if (!need) return refuse('need-key-unknown', 'key')
    about(need.id)
    return put(need, { ...message, writtenBy: 'teller', personId: null }, visit.now, trx)
  })
}

async function put(
  need: Pick<Need, 'id' | 'state' | 'tellerId' | 'companionId' | 'takenAt'>,
  {
    body,
    once,
    since,
    writtenBy,
    personId,
  }: Message & { writtenBy: NeedSide; personId: string | null },
  now: Date,
  trx: Transaction,
) {
  const written = write(need)
  if (!written.ok) return written
  const message = { id: once, needId: need.id, writtenBy, personId, body, writtenAt: now }
  if (!(await insertMessage(message, trx))) return nothingDone(undefined)
  // What was meant for the companion before is not read by the next.
  if (since !== need.takenAt?.toISOString()) return refuse('need-changed-hands')
  const other = writtenBy === 'teller' ? need.companionId : need.tellerId
  const path = `/needs/${need.id}/messages`
  await notify(other ? [other] : [], { kind: 'need-message', facts: {}, path }, trx)
  return ok(undefined)
}
