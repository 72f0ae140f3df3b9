import { settings } from '~/platform/env'
import { startEmbedded } from './embedded/start-embedded'

let embedded: ReturnType<typeof startEmbedded> | undefined

/** Where the database answers: `DATABASE_URL`, else the embedded server under `DATA_DIR`, started or joined. */
export async function databaseUrl(): Promise<string> {
  if (settings.databaseUrl) return settings.databaseUrl
  embedded ??= startEmbedded(settings.dataDir)
  return (await embedded).url
}

/**
 * Brings the embedded server back where it has ended while we ran; a server of others is theirs to bring back.
 * @returns whether this process started it
 */
export async function reviveDatabase(): Promise<boolean> {
  return embedded ? (await embedded).revive() : false
}

/** Stops the embedded server if this process started it. */
export async function leaveDatabase(): Promise<void> {
  if (embedded) await (await embedded).stop()
}
