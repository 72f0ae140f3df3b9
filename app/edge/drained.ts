import { setTimeout as delay } from 'node:timers/promises'
import type { Response } from 'express'

/** What makes an answer does not hear by itself whether its reader takes it: Remix passes on all that it is given. */
export async function drained(response: Response): Promise<void> {
  while (response.writableNeedDrain && !response.destroyed) await delay(20)
}
