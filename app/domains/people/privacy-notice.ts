/** The version of the privacy notice; raised whenever what it says changes. */
export const privacyNoticeVersion = 5

/** What a person may say yes to beside what is necessary, each by itself: mail when a datathon is announced. */
export const purposes = ['datathon-news'] as const
export type Purpose = (typeof purposes)[number]

/** That a person agreed to something, in which version of the notice that tells of it, and when. */
export interface Consent {
  kind: 'privacy-notice' | Purpose
  version: number
  givenAt: Date
}

/** Agreeing to the notice as it stands now, or to a purpose that it tells of. */
export function agree(now: Date, kind: Consent['kind'] = 'privacy-notice'): Consent {
  return { kind, version: privacyNoticeVersion, givenAt: now }
}
