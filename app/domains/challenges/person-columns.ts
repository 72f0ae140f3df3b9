import type { PersonColumns } from '~/shared/person-columns'

export const personColumns = {
  'challenge.created_by': ['nameless', 'challenges'],
  'challenge_answer.written_by': ['nameless', 'answers'],
  'challenge_answer.approved_by': ['nameless', 'approved'],
  'challenge_translation.written_by': ['nameless', 'translations'],
  'challenge_voice.recorded_by': ['gone', 'voices'],
  'challenge_version.published_by': ['nameless', 'versions'],
  'challenge_dataset.linked_by': ['nameless', 'datasets'],
  'review_comment.author_id': ['nameless', 'comments'],
  'reuse_check.given_by': ['nameless', 'reuseReasons'],
  'review_reply.author_id': ['nameless', 'replies'],
  'harm_mark.marked_by': ['nameless', 'harmMarks'],
  'harm_mark.lifted_by': ['nameless', 'harmMarksLifted'],
  'challenge_ready.ready_by': ['nameless', 'madeReady'],
  'question.asked_by': ['nameless', 'questions'],
  'question.answered_by': ['nameless', 'questionsAnswered'],
  'annex.written_by': ['nameless', 'annexes'],
  'annex_opening.opened_by': ['nameless', 'annexesOpened'],
  'annex_reading.person_id': ['nameless', 'annexesRead'],
  'mailed_answer.person_id': ['gone', 'mailedAnswers'],
  'challenge_follower.person_id': ['gone', 'followed'],
} as const satisfies PersonColumns
