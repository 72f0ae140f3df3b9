import { settings } from '~/platform/env'
import { sameText, sign } from '~/platform/secrets'

/** Upper and lower case are one on the way of a mail, so the token has 32 signs (RFC 4648), five bits each. */
const signs = 'abcdefghijklmnopqrstuvwxyz234567'

/**
 * Where whoever was told of something can answer by mail: one address a notice, so one for each thing and each
 * person, signed by us. With `reply+` it has 58 signs; what stands before an @ may have 64 (RFC 5321, 4.5.3.1.1).
 * Null where this instance receives no mail.
 */
export function replyAddress(notificationId: string): string | null {
  return addressOf('reply', notificationId)
}

/** The notice that such an address answers; null where it is none of ours. */
export function readReplyAddress(address: string): string | null {
  return readAddress('reply', address)
}

/**
 * Where somebody's digests say that an answer goes: it answers nothing, since it could mean any of what they tell, and
 * whoever writes to it is told so. Null where this instance receives no mail.
 */
export function digestAddress(personId: string): string | null {
  return addressOf('digest', personId)
}

/** Whose digests such an address stands in; null where it is none of ours. */
export function readDigestAddress(address: string): string | null {
  return readAddress('digest', address)
}

type Purpose = 'reply' | 'digest'

function addressOf(purpose: Purpose, id: string): string | null {
  const { mailIn, mailInDomain } = settings
  if (!mailIn || !mailInDomain) return null
  const spelt = spell(Buffer.from(id.replaceAll('-', ''), 'hex'))
  return `${purpose}+${spelt}${sealOf(purpose, id)}@${mailInDomain}`
}

function readAddress(purpose: Purpose, address: string): string | null {
  const [local, domain, ...more] = address.toLowerCase().split('@')
  if (more.length > 0 || domain !== settings.mailInDomain?.toLowerCase()) return null
  const [, before, spelt, seal] = /^([a-z]+)\+([a-z2-7]{26})([a-z2-7]{26})$/.exec(local ?? '') ?? []
  if (before !== purpose || !spelt || !seal) return null
  const id = uuidOf(spelt)
  return sameText(seal, sealOf(purpose, id)) ? id : null
}

function sealOf(purpose: Purpose, id: string): string {
  return spell(Buffer.from(sign(`${purpose} ${id}`).slice(0, 32), 'hex'))
}

/** Sixteen bytes in 26 signs. */
function spell(bytes: Uint8Array): string {
  let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  let spelt = ''
  for (let at = 0; at < 26; at += 1) {
    spelt = signs[Number(number & 31n)] + spelt
    number >>= 5n
  }
  return spelt
}

function uuidOf(spelt: string): string {
  let number = 0n
  for (const sign of spelt) number = (number << 5n) | BigInt(signs.indexOf(sign))
  const hex = (number & ((1n << 128n) - 1n)).toString(16).padStart(32, '0')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
