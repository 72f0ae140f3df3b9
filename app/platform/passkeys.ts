import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { settings } from './env'

/** A key is made for one site and shows itself to no other: not to one that only looks alike. */
const site = { id: new URL(settings.appUrl).hostname, origin: new URL(settings.appUrl).origin }

/** A key that somebody has, as browsers are told of it. */
interface Known {
  credentialId: string
  transports: string[]
}

const named = ({ credentialId, transports }: Known) => ({ id: credentialId, transports })

/** What a browser is asked to make a key with. A key that is known already is not made twice. */
export function askForNewKey(person: { id: string; handle: string }, known: Known[]) {
  return generateRegistrationOptions({
    rpName: 'Tequio',
    rpID: site.id,
    userName: person.handle,
    userID: new TextEncoder().encode(person.id),
    attestationType: 'none',
    excludeCredentials: known.map(named),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  })
}

/**
 * What a browser is asked to sign in with.
 * @param known the keys of whoever has given their password; null where the key itself is to say who comes, and then
 * its owner shows that it is in their hands (fingerprint, PIN)
 */
export function askForKey(known: Known[] | null) {
  return generateAuthenticationOptions({
    rpID: site.id,
    allowCredentials: known?.map(named),
    userVerification: known ? 'preferred' : 'required',
  })
}

/** What a browser sent: the challenge that it answers and the key that it speaks of; null where it is nothing of the kind. */
export function readAnswer(text: string): { challenge: string; credentialId: string } | null {
  try {
    const { id, response } = JSON.parse(text) as AuthenticationResponseJSON
    const client = Buffer.from(response.clientDataJSON, 'base64url').toString()
    const { challenge } = JSON.parse(client) as { challenge: unknown }
    const wellFormed = typeof challenge === 'string' && typeof id === 'string'
    return wellFormed ? { challenge, credentialId: id } : null
  } catch {
    return null
  }
}

/** The key that a browser made, where it is one of ours and answers the challenge; null else. */
export async function checkNewKey(text: string, challenge: string) {
  try {
    const checked = await verifyRegistrationResponse({
      response: JSON.parse(text) as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: false,
    })
    if (!checked.verified) return null
    const { id, publicKey, counter, transports } = checked.registrationInfo.credential
    return {
      credentialId: id,
      publicKey: Buffer.from(publicKey),
      counter,
      transports: transports ?? [],
    }
  } catch {
    return null
  }
}

/**
 * What a key counts after it has signed; null where it is not that key, signed something else, or counts backwards, as
 * a copy would.
 */
export async function checkKey(
  text: string,
  challenge: string,
  key: { credentialId: string; publicKey: Buffer; counter: number },
  mustVerify: boolean,
): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: JSON.parse(text) as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      credential: {
        id: key.credentialId,
        publicKey: new Uint8Array(key.publicKey),
        counter: key.counter,
      },
      requireUserVerification: mustVerify,
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    return null
  }
}
