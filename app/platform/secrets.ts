import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  randomInt,
  timingSafeEqual,
} from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settings } from './env'

/** A token for a link or a cookie: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Six digits to type. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0')
}

/** Six signs, to tell things of one name apart: no secret. */
export function newShortCode(): string {
  return randomBytes(3).toString('hex')
}

/** SHA-256 in hexadecimal: what is stored of a token that carries its own entropy. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** HMAC-SHA-256 with the instance's secret: for codes too short to be hashed alone, and for signed links. */
export function sign(text: string): string {
  return createHmac('sha256', secret()).update(text).digest('hex')
}

/** Compares two texts in a time that tells nothing of where they differ. */
export function sameText(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(a)), Buffer.from(hashOf(b)))
}

/**
 * Seals what must be read again and may not be read from a copy of the database (AES-256-GCM under the instance's
 * secret). `belongsTo` is bound to it: put into another's row it does not open.
 */
export function seal(text: string, belongsTo: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', sealingKey(), nonce).setAAD(Buffer.from(belongsTo))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** What was sealed; null where it was sealed with another secret, for another owner, or was changed. */
export function unseal(sealed: string, belongsTo: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  const cipher = createDecipheriv('aes-256-gcm', sealingKey(), bytes.subarray(0, 12), {
    authTagLength: 16,
  })
  try {
    cipher.setAAD(Buffer.from(belongsTo)).setAuthTag(bytes.subarray(12, 28))
    return cipher.update(bytes.subarray(28)).toString('utf8') + cipher.final('utf8')
  } catch {
    return null
  }
}

/** Not the secret itself, which signs: one key does one thing. */
function sealingKey(): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret(), '', 'tequio seal', 32))
}

let kept: string | undefined

function secret(): string {
  kept ??= settings.sessionSecret ?? keptSecret(join(settings.dataDir, 'session-secret'))
  return kept
}

/** The embedded default makes its secret once and keeps it where only its owner reads. */
function keptSecret(path: string): string {
  mkdirSync(settings.dataDir, { recursive: true })
  try {
    writeFileSync(path, newToken(), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(path, 'utf8')
}
