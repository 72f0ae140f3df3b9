import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
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
