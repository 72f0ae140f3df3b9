import { ok, refuse } from '~/shared/result'
import { findNoticeToAnswer } from '../notifications/queries-replies.server'
import { readReplyAddress } from '../notifications/reply-address.server'
import { isAnswerable } from '../notifications/rules'
import { findViewer } from '../people/queries.server'
import { findQuestionToAnswer } from './queries-mailed-answers.server'
import { ask } from './rules'

/**
 * The question that an address of ours answers, and whose answer it would be. Refused where the address is none of ours,
 * the account or the question is gone, or hand-ins have closed.
 */
export async function findAskedByMail(address: string, now: Date) {
  const notificationId = readReplyAddress(address)
  const notice = notificationId && (await findNoticeToAnswer(notificationId))
  if (!notice || !isAnswerable(notice.kind)) return refuse('no-such-address')
  const [, questionId] = /\/questions\/([0-9a-f-]{36})$/.exec(notice.path) ?? []
  const question = questionId && (await findQuestionToAnswer(questionId))
  const viewer = await findViewer(notice.personId)
  if (!question || !viewer || !notice.email) return refuse('no-such-address')
  if (!ask(question, question, now).ok) return refuse('no-such-address')
  return ok({ question, viewer, email: notice.email.toLowerCase() })
}
