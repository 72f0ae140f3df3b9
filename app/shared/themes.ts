/** The three areas of work, under which briefs, datasets and tools are filed. */
export const themes = ['prevention', 'evidence', 'advocacy'] as const
export type Theme = (typeof themes)[number]
