/** The version of the privacy notice; raised whenever what it says changes. */
export const privacyNoticeVersion = 4

/** That a person agreed to the privacy notice: in which version, and when. */
export interface Consent {
  version: number
  givenAt: Date
}

/** Agreeing to the notice as it stands now. */
export function agree(now: Date): Consent {
  return { version: privacyNoticeVersion, givenAt: now }
}
