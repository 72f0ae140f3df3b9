import { formatInstant } from '~/shared/instants'
import type { Visit } from '../people/visit'
import { listMessages } from './queries-messages.server'
import { write, type NeedSide, type NeedState } from './rules'
import type { ShownMessages } from './shown-messages'

/** @param as the side that the reader was found to be on: nobody else is asked this for */
export async function readMessages(
  need: { id: string; state: NeedState; companionId: string | null },
  as: NeedSide,
  { timeZone, language }: Pick<Visit, 'timeZone' | 'language'>,
): Promise<ShownMessages> {
  const written = await listMessages(need.id)
  return {
    messages: written.map(({ writtenAt, ...message }) => ({
      ...message,
      at: formatInstant(writtenAt, timeZone, language),
    })),
    as,
    open: write(need).ok,
  }
}
