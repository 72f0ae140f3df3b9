import { randomBytes } from 'node:crypto'
import type { Transaction } from 'db/client'
import { hashPassword } from '~/platform/passwords'
import { replaceRecoveryCodes } from './queries-second-factor.server'
import { locatorOf, plainCode, recoveryCodeOf, recoveryCodes } from './second-factor'

/**
 * Ten new codes in the place of those there were. They are stored as passwords are, so this is the one time that they
 * can be read.
 */
export async function giveRecoveryCodes(personId: string, trx: Transaction): Promise<string[]> {
  const codes = new Map<string, string>()
  // The first letters find a code, so no two of a person begin alike.
  while (codes.size < recoveryCodes) {
    const code = recoveryCodeOf(randomBytes(12))
    codes.set(locatorOf(code), code)
  }
  const stored = [...codes].map(async ([locator, code]) => {
    return { locator, codeHash: await hashPassword(plainCode(code)) }
  })
  await replaceRecoveryCodes(personId, await Promise.all(stored), trx)
  return [...codes.values()]
}
