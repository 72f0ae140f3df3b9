import { findAskedByMail } from '~/domains/challenges/find-asked-by-mail.server'
import { takeMailedAnswer } from '~/domains/challenges/take-mailed-answer.server'
import { findDigestReader, takeDigestReply } from '~/domains/notifications/take-digest-reply.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { now } from '~/platform/clock'
import { settings } from '~/platform/env'
import { openMailbox, type Arrived } from '~/platform/mail-in'
import { languages } from '~/shared/languages'
import { readMail } from '~/platform/read-mail'

/**
 * Receives answers by mail, where the operator has named an address for them. Gives what ends it.
 * @throws Error where that address cannot be had
 */
export async function startMailbox(): Promise<() => Promise<void>> {
  const { mailIn } = settings
  if (!mailIn) return async () => {}
  return openMailbox(mailIn, { refusesRecipient, refusesMail, sentencesOf })
}

async function refusesRecipient(address: string): Promise<string | null> {
  if ((await findDigestReader(address)).ok) return null
  const asked = await findAskedByMail(address, now())
  return asked.ok ? null : asked.refusal
}

async function refusesMail({ bytes, envelopeFrom, recipient }: Arrived): Promise<string | null> {
  const mail = await readMail(bytes)
  if (!mail) return 'unreadable-mail'
  const isDigest = (await findDigestReader(recipient)).ok
  const take = isDigest ? takeDigestReply : takeMailedAnswer
  const taken = await take(recipient, { ...mail, envelopeFrom }, now())
  return taken.ok ? null : taken.refusal
}

/** The instance's own language first. */
const sentencesOf = (code: string) =>
  [...new Set([settings.defaultLanguage, ...languages])].map((language) =>
    refusalText(translator(language), code),
  )
