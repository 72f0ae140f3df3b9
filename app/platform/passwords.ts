import { hash, verify } from '@node-rs/argon2'

// Argon2id, OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost)
}

let nobody: Promise<string> | undefined

/** Checks a password. Without a stored hash it works as long and answers no, so that time tells nothing. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('no one has this password')
  const matches = await verify(stored ?? (await nobody), password.normalize('NFC'))
  return matches && stored !== null
}
