import { settings } from '~/platform/env'
import { startEmbedded } from './embedded/start-embedded'

let embedded: ReturnType<typeof startEmbedded> | undefined

/** Where the database answers: `DATABASE_URL`, else the embedded server under `DATA_DIR`, started or joined. */
export async function databaseUrl(): Promise<string> {
  if (settings.databaseUrl) return settings.databaseUrl
  embedded ??= startEmbedded(settings.dataDir)
  return (await embedded).url
}

/** Stops the embedded server if this process started it. */
export async function leaveDatabase(): Promise<void> {
  if (embedded) await (await embedded).stop()
}
