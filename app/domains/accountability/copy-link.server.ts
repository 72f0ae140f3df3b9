import { sameText, sign } from '~/platform/secrets'
import type { Viewer } from '../people/rules'
import { copyMinutes } from './leaving'
import { after } from '../people/rules'

/** What a person's copy can be fetched with for a while after they proved who they are. */
export function copyToken(viewer: Viewer, now: Date): string {
  const until = after(now, copyMinutes).getTime()
  return `${until}.${sealOf(viewer, until)}`
}

/** Until when a token serves this person; null where it is not theirs, or no longer good. */
export function readCopyToken(viewer: Viewer, token: string, now: Date): Date | null {
  const [, until, seal] = /^(\d{13})\.([0-9a-f]{64})$/.exec(token) ?? []
  if (!until || !seal || !sameText(seal, sealOf(viewer, Number(until)))) return null
  const end = new Date(Number(until))
  return end > now ? end : null
}

function sealOf({ id }: Viewer, until: number): string {
  return sign(`copy ${id} ${until}`)
}
