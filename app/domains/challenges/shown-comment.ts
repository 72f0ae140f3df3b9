import { formatInstant } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import type { QuestionKey, SectionKey } from './questions'

interface Said {
  id: string
  body: string
  author: string | null
  writtenAt: Date
}

interface Comment extends Said {
  section: SectionKey
  /** The question that is meant, where it is one. */
  question: QuestionKey | null
  settledAt: Date | null
}

type Visit = { language: Language; timeZone: string }

/** Reviewers' comments with what was answered to each, their instants written out for a visit. */
export function shownComments(
  comments: Comment[],
  replies: (Said & { commentId: string })[],
  visit: Visit,
) {
  return comments.map(({ section, question, settledAt, ...comment }) => ({
    ...shownWords(comment, visit),
    section,
    question,
    settled: settledAt !== null,
    replies: replies
      .filter(({ commentId }) => commentId === comment.id)
      .map((reply) => shownWords(reply, visit)),
  }))
}

function shownWords({ id, body, author, writtenAt }: Said, { timeZone, language }: Visit) {
  return { id, body, author, when: formatInstant(writtenAt, timeZone, language) }
}
