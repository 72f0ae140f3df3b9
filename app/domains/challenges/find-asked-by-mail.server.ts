import { ok, refuse, type Result } from '~/shared/result'
import { findNoticeToAnswer } from '../notifications/queries-replies.server'
import { readReplyAddress } from '../notifications/reply-address.server'
import { isAnswerable, type Answerable } from '../notifications/rules'
import { findViewer } from '../people/queries.server'
import { answerHidden } from './moderation'
import {
  findCommentToAnswer,
  findQuestionToAnswer,
  type MailedTo,
} from './queries-mailed-answers.server'
import { ask, replyTo } from './rules'

/** What somebody answers by mail: of which brief, and where it stands. */
export interface AskedByMail {
  to: MailedTo
  slug: string
  title: string
  path: string
  /** What was asked, of a question. */
  question?: string
}

/**
 * What an address of ours answers, and whose answer it would be. Refused where the address is none of ours, the account or
 * what it answers is gone, or answers have no use any more.
 */
export async function findAskedByMail(address: string, now: Date) {
  const notificationId = readReplyAddress(address)
  const notice = notificationId && (await findNoticeToAnswer(notificationId))
  if (!notice || !notice.email || !isAnswerable(notice.kind)) return refuse('no-such-address')
  const viewer = await findViewer(notice.personId)
  if (!viewer) return refuse('no-such-address')
  const asked = await findAsked(notice.kind, notice.path, now)
  if (!asked.ok) return asked
  return ok({ asked: asked.value, viewer, email: notice.email.toLowerCase() })
}

async function findAsked(kind: Answerable, path: string, now: Date): Promise<Result<AskedByMail>> {
  const [, id] = /\/([0-9a-f-]{36})$/.exec(path) ?? []
  if (!id) return refuse('no-such-address')
  if (kind === 'challenge-comment') {
    const comment = await findCommentToAnswer(id)
    if (!comment || !replyTo(comment).ok) return refuse('no-such-address')
    const { slug, title } = comment
    return ok({ to: { commentId: id }, slug, title, path: `/challenges/${slug}/comments/${id}` })
  }
  const question = await findQuestionToAnswer(id)
  if (!question) return refuse('no-such-address')
  const hidden = answerHidden(question)
  if (hidden) return hidden
  if (!ask(question, question, now).ok) return refuse('no-such-address')
  const { slug, title, body } = question
  const where = `/challenges/${slug}/questions/${id}`
  return ok({ to: { questionId: id }, slug, title, path: where, question: body })
}
