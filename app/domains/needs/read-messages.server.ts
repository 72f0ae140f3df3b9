import { formatInstant } from '~/shared/instants'
import type { Visit } from '../people/visit'
import { listMessages } from './queries-messages.server'
import { readsSince, write, type NeedSide, type NeedState } from './rules'
import type { ShownMessages } from './shown-messages'

interface Thread {
  id: string
  state: NeedState
  companionId: string | null
  takenAt: Date | null
}

/** @param as the side that the reader was found to be on: nobody else is asked this for */
export async function readMessages(
  need: Thread,
  as: NeedSide,
  { timeZone, language }: Pick<Visit, 'timeZone' | 'language'>,
): Promise<ShownMessages> {
  const written = await listMessages(need.id, readsSince(as, need))
  const present = need.companionId === null ? null : readsSince('companion', need)
  return {
    messages: written.map(({ writtenAt, ...message }) => ({
      ...message,
      at: formatInstant(writtenAt, timeZone, language),
    })),
    past: written.filter(({ writtenAt }) => !present || writtenAt < present).length,
    as,
    isAccompanied: need.companionId !== null,
    since: need.takenAt?.toISOString() ?? '',
    open: write(need).ok,
  }
}
