import type { NeedQuestion } from './rules'

/** A note of voice whose metadata is gone, stored and not yet named by any need. */
export interface StoredVoice {
  storageKey: string
  bytes: number
  sha256: string
  mediaType: string
  extension: string
  seconds: number
}

export type Voices = Partial<Record<NeedQuestion, StoredVoice>>
