import { inTransaction } from 'db/transaction'
import type { ReadMail } from '~/platform/read-mail'
import { hashOf } from '~/platform/secrets'
import { ok, refuse } from '~/shared/result'
import { isAutomatic } from '../notifications/automatic-mail'
import { notify } from '../notifications/notify.server'
import { holdsEntrustedRole } from '../people/queries-second-factor.server'
import type { Viewer } from '../people/rules'
import { answerQuestion } from './answer-question.server'
import { findAskedByMail, type AskedByMail } from './find-asked-by-mail.server'
import { mailedAnswer } from './mailed-answer'
import {
  insertMailedAnswer,
  listMailedAnswers,
  type MailOutcome,
} from './queries-mailed-answers.server'
import { replyToComment } from './reply-to-comment.server'
import { answerForm, replyForm } from './schema'

type Written = ReturnType<typeof mailedAnswer>

/** More mails of one person about one thing are a loop between machines. */
const mostMails = 20

/**
 * Takes what somebody answers to the mail that told of a question or of a reviewer's comment. The address is the secret,
 * and the sender must be whom it was sent to. What they write stands where they could say it on the page just so; what
 * needs another look there, or comes after another's answer to a question, is kept as a draft. Its author is told what
 * became of it, once of each kind. What a machine sent, and a mail that was taken before, leave no trace.
 */
export async function takeMailedAnswer(
  recipient: string,
  mail: ReadMail & { envelopeFrom: string },
  now: Date,
) {
  const found = await findAskedByMail(recipient, now)
  if (!found.ok) return found
  const { asked, viewer, email } = found.value
  const [from = ''] = mail.from
  if (isAutomatic({ ...mail, from })) return ok('ignored')
  if (mail.from.length !== 1 || from !== email) return refuse('wrong-sender')
  const mailHash = hashOf(mail.messageId ?? mail.text)
  const before = await listMailedAnswers(asked.to, viewer.id)
  if (before.length >= mostMails || before.some((each) => each.mailHash === mailHash))
    return ok('ignored')
  const written = mailedAnswer(mail.text)
  const outcome = await settle(viewer, asked, written, mailHash, now)
  if (!outcome.ok) return outcome
  const told = before.some((each) => each.outcome === outcome.value)
  await keep({ viewer, asked, written, mailHash, outcome: outcome.value, told, now })
  return outcome
}

/** Whoever needs a second factor has not shown it to us by mail, so their answer waits until they come in. */
async function settle(
  viewer: Viewer,
  asked: AskedByMail,
  written: Written,
  mailHash: string,
  now: Date,
) {
  if (written.answer === '') return ok('empty' as const)
  if (await holdsEntrustedRole(viewer.id)) return ok('held' as const)
  const said = await say(viewer, asked, { ...written, mailHash }, now)
  if (said.ok) return ok('published' as const)
  // A question has one answer. In a conversation it is this very mail that stands there already.
  if (said.refusal === 'answered-meanwhile')
    return ok('commentId' in asked.to ? ('published' as const) : ('late' as const))
  // What the page would ask about beside the answer's field is asked there.
  return 'field' in said ? ok('held' as const) : said
}

function say(
  viewer: Viewer,
  { to, slug }: AskedByMail,
  { answer, clarification, mailHash }: Written & { mailHash: string },
  now: Date,
) {
  if ('commentId' in to) {
    const form = replyForm.safeParse({ body: answer })
    if (!form.success) return refuse('too-long', 'body')
    return replyToComment(viewer, slug, to.commentId, { ...form.data, mailHash }, now)
  }
  const form = answerForm.safeParse({ answer, clarification: clarification ? 'on' : undefined })
  if (!form.success) return refuse('too-long', 'answer')
  return answerQuestion(viewer, slug, to.questionId, form.data, now)
}

interface Kept {
  viewer: Viewer
  asked: AskedByMail
  written: Written
  mailHash: string
  outcome: MailOutcome
  told: boolean
  now: Date
}

function keep({ viewer, asked, written, mailHash, outcome, told, now }: Kept): Promise<void> {
  const waits = outcome === 'held' || outcome === 'late'
  const what = 'commentId' in asked.to ? 'reply' : 'answer'
  return inTransaction(async (trx) => {
    const isNew = await insertMailedAnswer(
      {
        to: asked.to,
        personId: viewer.id,
        mailHash,
        outcome,
        draft: waits ? written.answer : null,
        clarification: written.clarification,
        receivedAt: now,
      },
      trx,
    )
    if (!isNew || told) return
    const { title, question } = asked
    const facts: Record<string, string> = question === undefined ? { title } : { title, question }
    const notice = { kind: `mailed-${what}-${outcome}`, facts }
    await notify([viewer.id], { ...notice, path: asked.path }, trx)
  })
}
