import { sameText, sign } from '~/platform/secrets'

const minutes = 5

/**
 * What leads from signing out to the page that clears the browser. Signed, so that no link of somebody else's makes a
 * browser throw its drafts away.
 */
export function signErasure(now: Date): URLSearchParams {
  const until = String(now.getTime() + minutes * 60_000)
  return new URLSearchParams({ until, proof: sign(`erasure:${until}`) })
}

export function isErasure(query: URLSearchParams, now: Date): boolean {
  const [until, proof] = [query.get('until') ?? '', query.get('proof') ?? '']
  return sameText(proof, sign(`erasure:${until}`)) && Number(until) > now.getTime()
}
