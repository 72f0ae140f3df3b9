import { dictionary } from '@zxcvbn-ts/language-common'
import { settings } from '~/platform/env'
import { hashPassword } from '~/platform/passwords'
import { ok } from '~/shared/result'
import { checkPassword } from './password-rules'

const common: ReadonlySet<string> = new Set(dictionary['passwords-common'])

/**
 * Takes a new password for an account, whether it signs up, forgot its own or changes it.
 * @returns what is stored of it
 */
export async function choosePassword(
  password: string,
  person: { handle: string; email: string | null },
) {
  const about = ['tequio', person.handle, person.email ?? '', settings.operatorName ?? '']
  const allowed = checkPassword(password, about, common)
  if (!allowed.ok) return allowed
  return ok(await hashPassword(password))
}
