import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { answerQuestion } from '~/domains/challenges/answer-question.server'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { canAnswer, canModerate } from '~/domains/challenges/policy'
import { answerStamp, shownQuestion } from '~/domains/challenges/public-question'
import { findMailedDraft } from '~/domains/challenges/queries-mailed-answers.server'
import { findQuestionAsked } from '~/domains/challenges/queries-questions.server'
import { answerForm } from '~/domains/challenges/schema'
import { forbidden, notFound, signedIn } from '~/domains/people/access.server'
import { decisionsIn } from '~/domains/privacy/decisions'
import { listKeptKeys } from '~/domains/privacy/queries.server'
import { showTraces } from '~/domains/privacy/show-traces.server'
import { wrongChoices } from '~/domains/privacy/shown-trace'
import { UndecidedText } from '~/domains/privacy/ui/undecided-text'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { mostFieldsWithTraces } from '~/platform/form-bounds'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { Checkbox } from '~/ui/form/checkbox'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Quote } from '~/ui/quote'
import { Words } from '~/ui/words'
import { replyUnsent, replyWithTraces } from '../reply-with-traces.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, title } = challenge
  const question = await findQuestionAsked(id, params.question!)
  if (!question) throw await notFound(visit, 'challenge.answer', id)
  if (!canAnswer(viewer, standing)) throw await forbidden(visit, 'challenge.answer', id)
  // What was typed while it was being hidden is still to be read.
  if ((question.hiddenBy || question.answerHiddenBy) && !visit.sent) {
    const page = `/challenges/${slug}/questions`
    throw redirect(
      canModerate(viewer, standing)
        ? `${page}/${question.id}/hiding`
        : `${page}#question-${question.id}`,
    )
  }
  const mailed = await findMailedDraft({ questionId: question.id }, viewer.id)
  const draft = mailed && { text: mailed.text, language: viewer.language }
  const { id: _id, number: _number, ...shown } = shownQuestion(question, visit)
  return {
    page: { title: translator(visit.language)('challenges:questions.answerTitle'), of: title },
    brief: { slug, title, language: challenge.language },
    question: shown,
    seen: answerStamp(question),
    mailed,
    marked: draft && (await showTraces(draft, await listKeptKeys(question.id))),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const sent = await readForm(request, mostFieldsWithTraces)
  const about = { language: viewer.language, objectId: params.question! }
  const submission = parseWithZod(sent, { schema: answerForm })
  if (submission.status !== 'success')
    return replyUnsent(submission, { ...about, field: 'answer' }, sent)
  const { challenge, question } = params
  const { value } = submission
  const decisions = decisionsIn(sent)
  const said = await answerQuestion(viewer, challenge!, question!, value, visit.now, decisions)
  if (!said.ok) {
    return replyWithTraces(submission, said, { ...about, text: value.answer }, sent)
  }
  return redirectWithNotice(`/challenges/${challenge}/questions`, 'question-answered')
}

export const meta = pageMeta

export default function QuestionToAnswer() {
  const { page, brief, question, seen, mailed, marked } = useLoaderData<typeof loader>()
  const { t } = useTranslation('challenges')
  const saved = {
    answer: mailed?.text ?? question.answer ?? '',
    clarification: (mailed ?? question).clarification ? ('on' as const) : undefined,
  }
  const reply = useActionData<typeof action>()
  const [form, fields] = useReply<typeof answerForm>(reply, saved)
  const shown = reply ? reply.shown : marked?.traces.length ? marked : null
  const { answer, clarification } = fields
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: `/challenges/${brief.slug}`, label: brief.title, language: brief.language },
          { href: `/challenges/${brief.slug}/questions`, label: t('questions.title') },
        ]}
      />
      <PageHeading title={page.title} />
      <form className="form stack" method="post" {...getFormProps(form)}>
        {!question.hidden && (
          <Quote
            by={t('questions.asked', {
              who: question.askedBy ?? t('questions.someone'),
              when: question.askedAt,
            })}
          >
            <span className="typed">
              <Words language={question.language}>{question.body}</Words>
            </span>
          </Quote>
        )}
        {mailed && <Notice>{t('questions.mailed')}</Notice>}
        {(mailed || reply) && question.answer !== null && (
          <Quote
            by={t('questions.answered', {
              who: question.answeredBy ?? t('questions.someone'),
              when: question.answeredAt,
            })}
          >
            <span className="typed">
              <Words language={question.answerLanguage}>{question.answer}</Words>
            </span>
          </Quote>
        )}
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={[
            { field: answer, label: t('questions.answerBody') },
            ...wrongChoices(shown?.traces ?? []),
          ]}
        />
        <TextArea
          field={answer}
          label={t('questions.answerBody')}
          hint={t('questions.answerBodyHint')}
        />
        <Checkbox
          field={clarification}
          label={t('questions.asClarification')}
          hint={t('questions.asClarificationHint')}
        />
        {shown && <UndecidedText shown={shown} />}
        <input type="hidden" name="seen" value={seen} />
        {!question.hidden && !question.answerHidden && (
          <Button>{t('questions.answerSubmit')}</Button>
        )}
      </form>
    </div>
  )
}
