import { drawQrCode } from '~/platform/qr-code'
import { unseal } from '~/platform/secrets'
import { isUuid } from '~/shared/uuid'
import { findAuthenticator } from './queries-authenticators.server'
import type { Viewer } from './rules'
import { inFours, keyUri } from './totp'

/** What an app is told, as a QR and in letters, until it has shown its first code; null from then on. */
export async function findNewApp(viewer: Viewer, id: string | undefined) {
  const app = isUuid(id ?? '') ? await findAuthenticator(id ?? '', viewer.id) : undefined
  const secret = app && !app.confirmedAt && unseal(app.sealedSecret, viewer.id)
  if (!secret) return null
  return {
    qrCode: await drawQrCode(keyUri(secret, viewer.handle, 'Tequio')),
    letters: inFours(secret),
  }
}
