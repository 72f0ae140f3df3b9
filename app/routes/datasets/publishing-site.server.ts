import { settings } from '~/platform/env'

/** Who publishes the datasets of this instance, and from which address. */
export function publishingSite() {
  return { url: settings.appUrl, operator: settings.operatorName ?? 'Tequio' }
}
