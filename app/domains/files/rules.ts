/** What a kill left half-written, by the machine's clock. */
export const unfinishedHours = 1

/** Bytes that no row names, such as those of a form that was refused. */
export const unnamedHours = 24
