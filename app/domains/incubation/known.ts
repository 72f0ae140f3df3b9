import type { CriterionKey } from './criteria'

/** What was last read of a tool's repository: as evidence for a gate, or when it was handed in. */
export interface RepositoryReading {
  /** The SPDX id that its host recognised; null where there was no licence or it knew none. */
  spdx: string | null
  hasLicence: boolean
  hasReadme: boolean
  isArchived: boolean
  readAt: Date
}

export type KnownFact =
  'licence' | 'licenceUnknown' | 'noLicence' | 'readme' | 'noReadme' | 'archived' | 'notArchived'

/** What is known of a criterion besides its evidence, and whether it speaks against saying that it is met. */
export interface Known {
  fact: KnownFact
  contradicts: boolean
}

/** What a reading says of a criterion; null where it says nothing of it. */
export function knownOf(key: CriterionKey, reading: RepositoryReading): Known | null {
  if (key === 'open-licence' || key === 'licence-agrees') {
    if (!reading.hasLicence) return { fact: 'noLicence', contradicts: true }
    return { fact: reading.spdx ? 'licence' : 'licenceUnknown', contradicts: false }
  }
  if (key === 'documentation' || key === 'installs-from-instructions')
    return reading.hasReadme
      ? { fact: 'readme', contradicts: false }
      : { fact: 'noReadme', contradicts: true }
  if (key === 'year-of-support')
    return reading.isArchived
      ? { fact: 'archived', contradicts: true }
      : { fact: 'notArchived', contradicts: false }
  return null
}
