import { gunzipSync, gzipSync } from 'node:zlib'
import type { Transaction } from 'db/client'
import { seal, unseal } from '~/platform/secrets'
import { concealInResults } from '../judging/queries-concealment.server'
import type { Swapped } from 'db/rows'
import { withoutMentions, type Mention } from './mentions'
import type { Stash } from './put-back'
import { swapMentions } from './queries-mentions.server'

const purpose = 'shelter'

export function sealStash(stash: Stash): Buffer {
  return Buffer.from(seal(gzipSync(JSON.stringify(stash)).toString('base64'), purpose), 'base64url')
}

/** @throws Error where it was sealed under another secret of the instance */
export function openStash(sealed: Buffer): Stash {
  const text = unseal(sealed.toString('base64url'), purpose)
  if (text === null) throw new Error('A shelter was sealed under another SESSION_SECRET.')
  return JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString()) as Stash
}

/** Takes the names of what has been hidden out of all that others wrote, and seals what stood anywhere. */
export async function hideMentions(
  swapped: Swapped[],
  mentions: Mention[],
  trx: Transaction,
): Promise<Buffer> {
  const all = [...copiesOf(swapped), ...mentions]
  const bundles = await concealInResults((text) => withoutMentions(text, all), trx)
  const mentioned = await swapMentions(all, trx)
  return sealStash({ swapped: [...swapped, ...bundles], mentioned, mentions })
}

/** Whole texts that were hidden, as notices and mails repeat them. */
function copiesOf(swapped: Swapped[]): Mention[] {
  const texts = new Map<string, string>()
  for (const { rows } of swapped)
    for (const { cells } of rows)
      for (const { was, now } of Object.values(cells))
        if (was && was !== now && /^[^[{].{19}/su.test(was)) texts.set(was, now ?? '')
  return [...texts].map(([text, instead]) => ({ text, instead, as: 'name' }))
}
