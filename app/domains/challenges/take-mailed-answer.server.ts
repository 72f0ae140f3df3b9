import { inTransaction } from 'db/transaction'
import type { ReadMail } from '~/platform/read-mail'
import { hashOf } from '~/platform/secrets'
import { ok, refuse } from '~/shared/result'
import { notify } from '../notifications/notify.server'
import { holdsEntrustedRole } from '../people/queries-second-factor.server'
import type { Viewer } from '../people/rules'
import { answerQuestion } from './answer-question.server'
import { isAutomatic } from './automatic-mail'
import { findAskedByMail } from './find-asked-by-mail.server'
import { mailedAnswer } from './mailed-answer'
import {
  insertMailedAnswer,
  listMailedAnswers,
  type MailOutcome,
  type findQuestionToAnswer,
} from './queries-mailed-answers.server'
import { answerForm } from './schema'

type Question = NonNullable<Awaited<ReturnType<typeof findQuestionToAnswer>>>
type Written = ReturnType<typeof mailedAnswer>

/** More mails of one person about one question are a loop between machines. */
const mostMails = 20

/**
 * Takes what somebody answers to the mail that told of a question. The address is the secret, and the sender must be whom
 * it was sent to. The first answer is published where its author could publish it on the page just so; what needs another
 * look there, or comes after another's answer, is kept as a draft. Its author is told what became of it, once of each
 * kind. What a machine sent, and a mail that was taken before, leave no trace.
 */
export async function takeMailedAnswer(
  recipient: string,
  mail: ReadMail & { envelopeFrom: string },
  now: Date,
) {
  const asked = await findAskedByMail(recipient, now)
  if (!asked.ok) return asked
  const { question, viewer, email } = asked.value
  const [from = ''] = mail.from
  if (isAutomatic({ ...mail, from })) return ok('ignored')
  if (mail.from.length !== 1 || from !== email) return refuse('wrong-sender')
  const mailHash = hashOf(mail.messageId ?? mail.text)
  const before = await listMailedAnswers(question.id, viewer.id)
  if (before.length >= mostMails || before.some((each) => each.mailHash === mailHash))
    return ok('ignored')
  const written = mailedAnswer(mail.text)
  const outcome = await settle(viewer, question, written, now)
  if (!outcome.ok) return outcome
  const told = before.some((each) => each.outcome === outcome.value)
  await keep({ viewer, question, written, mailHash, outcome: outcome.value, told, now })
  return outcome
}

/** Whoever needs a second factor has not shown it to us by mail, so their answer waits until they come in. */
async function settle(viewer: Viewer, question: Question, written: Written, now: Date) {
  const { answer, clarification } = written
  if (answer === '') return ok('empty' as const)
  const form = answerForm.safeParse({ answer, clarification: clarification ? 'on' : undefined })
  if (!form.success || (await holdsEntrustedRole(viewer.id))) return ok('held' as const)
  const said = await answerQuestion(viewer, question.slug, question.id, form.data, now)
  if (said.ok) return ok('published' as const)
  if (said.refusal === 'answered-meanwhile') return ok('late' as const)
  // What the page would ask about beside the answer's field is asked there.
  return 'field' in said ? ok('held' as const) : said
}

interface Kept {
  viewer: Viewer
  question: Question
  written: Written
  mailHash: string
  outcome: MailOutcome
  told: boolean
  now: Date
}

function keep({ viewer, question, written, mailHash, outcome, told, now }: Kept): Promise<void> {
  const waits = outcome === 'held' || outcome === 'late'
  return inTransaction(async (trx) => {
    const isNew = await insertMailedAnswer(
      {
        questionId: question.id,
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
    await notify(
      [viewer.id],
      {
        kind: `mailed-answer-${outcome}`,
        facts: { title: question.title },
        path: `/challenges/${question.slug}/questions/${question.id}`,
      },
      trx,
    )
  })
}
