import { formatInstant, formatStamp, offsetFromUtc, zoneName } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import { inGroups } from './receipt'

interface Version {
  receiptCode: string
  handedInAt: Date
  repository: string | null
  commitSha: string
  commitKnownSince: Date | null
  contentHash: string
}

/**
 * A receipt as it is shown, in the datathon's zone.
 * @param entry the number of its entry in the audit chain
 */
export function shownReceipt(
  version: Version,
  { timeZone }: { timeZone: string },
  entry: number | null,
  language: Language,
) {
  const { handedInAt, commitKnownSince } = version
  const zone = zoneName(handedInAt, timeZone, language)
  return {
    code: version.receiptCode,
    received: formatStamp(handedInAt, timeZone, language),
    zone: `${zone} (${offsetFromUtc(handedInAt, timeZone)})`,
    repository: version.repository,
    commit: version.commitSha,
    knownSince: commitKnownSince && formatInstant(commitKnownSince, timeZone, language),
    hash: inGroups(version.contentHash),
    entry,
  }
}
