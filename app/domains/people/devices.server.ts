import { readCookie, writeCookie } from '~/platform/cookies'
import { realTime } from '~/platform/clock'
import { hashOf, newToken } from '~/platform/secrets'
import {
  deleteDevices,
  deleteDevicesUnusedSince,
  findDeviceHash,
  insertDevice,
  updateDevice,
} from './queries-devices.server'
import { after } from './rules'
import { deviceDays } from './session-limits'

/** Accounts that one browser is known to, as on a computer that an organisation shares. */
const most = 5
/** Asked for where there is no account, so that both take as long. */
const nobody = '00000000-0000-0000-0000-000000000000'

/** What is kept of this browser where it has signed in to the account before. */
export function findDevice(request: Request, personId: string | null): Promise<string | null> {
  return findDeviceHash([...deviceHashes(request), hashOf('')], personId ?? nobody)
}

/**
 * Makes this browser known to an account: under the token that it has for it, else under one of ours, never one that
 * it brought.
 * @returns the `Set-Cookie` header
 */
export async function rememberDevice(request: Request, personId: string): Promise<string> {
  const tokens = tokensOf(request)
  const known = await findDevice(request, personId)
  const token = tokens.find((each) => hashOf(each) === known) ?? newToken()
  const lastUsedAt = realTime()
  if (known) await updateDevice(known, lastUsedAt)
  else await insertDevice({ tokenHash: hashOf(token), personId, lastUsedAt })
  const kept = [token, ...tokens.filter((each) => each !== token)].slice(0, most)
  return keepDevices(kept)
}

export function keepDevices(tokens: string[]): string {
  return writeCookie('device', tokens.join('.'), deviceDays * 86_400)
}

/** This browser is known to no account any more. */
export async function forgetDevice(request: Request): Promise<void> {
  await deleteDevices(deviceHashes(request))
}

export async function forgetDevices(now: Date): Promise<void> {
  await deleteDevicesUnusedSince(after(now, -deviceDays * 24 * 60))
}

/** What would be kept of the tokens that a browser brings. */
export function deviceHashes(request: Request): string[] {
  return tokensOf(request).map(hashOf)
}

function tokensOf(request: Request): string[] {
  const value = readCookie(request.headers.get('cookie'), 'device') ?? ''
  return value
    .split('.')
    .filter((token) => /^[\w-]{43}$/.test(token))
    .slice(0, most)
}
