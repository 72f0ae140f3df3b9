import type { QuestionKey } from './questions'

/** Whose words an answer is: the organisation's own, its companion's, or those of the need that was told. */
export type WrittenAs = 'organization' | 'companion' | 'need'

/** How an answer stands with its organisation. */
export interface AnswerSource {
  question: QuestionKey
  writtenAs: WrittenAs
  /** Tells this text from any other that stood or will stand there. */
  version: string
  /** The organisation said that it is well said, of these very words. */
  approved: boolean
}

/** Whose words an answer is, as its page shows it. */
export type ShownSource = Omit<AnswerSource, 'version'>

export function shownSource({ question, writtenAs, approved }: AnswerSource): ShownSource {
  return { question, writtenAs, approved }
}

/** What is not the organisation's own waits for its word; another text under an approved answer waits again. */
export function needsApproval({ writtenAs, approved }: ShownSource): boolean {
  return writtenAs !== 'organization' && !approved
}

/** The same of a text in another language or a voice: until it is approved, what it is to replace stands. */
export function waits(row: { writtenAs: string; approvedAt: Date | null }): boolean {
  return row.writtenAs !== 'organization' && row.approvedAt === null
}
