/** What one file may have; `platform/data-engine` limits what is in it. */
export const mostUploadBytes = 100_000_000

/** An upload of which nobody made a dataset is kept for so long. */
export const intakeDays = 7
