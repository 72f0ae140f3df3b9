/** What one file may have; `platform/data-engine` limits what is in it. */
export const mostUploadBytes = 100_000_000
