import { readUnsubscribeToken } from '../notifications/unsubscribe-link.server'
import type { Language } from '~/shared/languages'
import { findAddress } from './queries.server'

/** The language of whom a mail was for, where what is asked for is the link in it that needs no account. */
export async function languageOfLink(address: string): Promise<Language | undefined> {
  const token = /^\/unsubscribe\/([^/?]+)/.exec(address)?.[1]
  const which = token ? readUnsubscribeToken(token) : null
  return which ? (await findAddress(which.personId))?.language : undefined
}
