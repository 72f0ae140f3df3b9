/** What a kill left half-written, by the machine's clock. */
export const unfinishedHours = 1

/** Bytes that no row names, such as those of a form that was refused. */
export const unnamedHours = 24

/** A file that goes with a form, as evidence or a picture. */
export const mostAttachedBytes = 10_000_000

/** A note of voice: what a phone makes of ten minutes. */
export const mostVoiceBytes = 20_000_000
export const mostVoiceSeconds = 600
