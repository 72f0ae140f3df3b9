/** How long a note on one criterion may be, and what is said of the whole; in characters. */
export const longestNote = 4000
export const longestRemark = 8000
