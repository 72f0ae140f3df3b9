import type { SectionKey } from './questions'

/** A section told aloud, as it is published: which voice, and what it costs to hear it. */
export interface PublishedVoice {
  id: string
  seconds: number
  bytes: number
  /** The section that it tells changed since. */
  older?: true
}

/** A brief in one other language, as far as somebody wrote or told it. */
export interface Translation {
  /** By field: `title`, a question, a question's `-note`. Older: the original changed since. */
  texts: Record<string, { text: string; older?: true }>
  voices: Partial<Record<SectionKey, PublishedVoice>>
}

/** By BCP 47 tag. */
export type Translations = Record<string, Translation>
