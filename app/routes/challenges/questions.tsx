import { randomUUID } from 'node:crypto'
import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { QuestionActions } from '~/domains/accountability/ui/question-actions'
import { askQuestion } from '~/domains/challenges/ask-question.server'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { canAnswer, canAsk, canModerate } from '~/domains/challenges/policy'
import { clarificationsAmong, shownQuestion } from '~/domains/challenges/public-question'
import { listMailedDraftIds } from '~/domains/challenges/queries-mailed-answers.server'
import { listQuestions } from '~/domains/challenges/queries-questions.server'
import { readTitle } from '~/domains/challenges/read-titles.server'
import { ask, isPublic } from '~/domains/challenges/rules'
import { questionForm } from '~/domains/challenges/schema'
import { ClarificationLinks } from '~/domains/challenges/ui/clarification-links'
import { QuestionsAndAnswers } from '~/domains/challenges/ui/questions-and-answers'
import { findDatathonById } from '~/domains/datathons/queries.server'
import { notFound, signedIn } from '~/domains/people/access.server'
import { decisionsIn } from '~/domains/privacy/decisions'
import { wrongChoices } from '~/domains/privacy/shown-trace'
import { UndecidedText } from '~/domains/privacy/ui/undecided-text'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { mostFieldsWithTraces } from '~/platform/form-bounds'
import { readForm } from '~/platform/read-form'
import { zoneName } from '~/shared/instants'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { Layout } from '~/ui/layout'
import { pageMeta } from '~/ui/page-meta'
import { BriefBreadcrumbs } from '~/domains/challenges/ui/brief-breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { publicPage } from '~/routes/page-picture.server'
import { replyUnsent, replyWithTraces } from '../reply-with-traces.server'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, state, datathonId } = challenge
  if (!isPublic(state)) throw await notFound(visit, 'challenge.read-questions', id)
  const datathon = datathonId && (await findDatathonById(datathonId))
  const { viewer, now, language } = visit
  const named = await readTitle(challenge, language)
  const { title } = named
  const t = translator(language)
  return {
    page: publicPage({ title: t('challenges:questions.title'), of: title, description: title }),
    brief: { slug, ...named },
    questions: (await listQuestions(id)).map((question) => shownQuestion(question, visit)),
    zone: zoneName(now, visit.timeZone, language),
    isOpen: Boolean(datathon) && ask({ state }, datathon as { submissionsCloseAt: Date }, now).ok,
    mayAsk: canAsk(viewer, standing),
    /** Not where the page is kept for everybody. */
    once: viewer && randomUUID(),
    mayAnswer: canAnswer(viewer, standing),
    /** Questions that this reader answered by mail, and whose answer is not public. */
    drafts: viewer ? await listMailedDraftIds(id, viewer.id) : [],
    mayModerate: canModerate(viewer, standing),
    signedIn: viewer !== null,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const sent = await readForm(request, mostFieldsWithTraces)
  const { language } = viewer
  const submission = parseWithZod(sent, { schema: questionForm })
  if (submission.status !== 'success')
    return replyUnsent(submission, { language, field: 'body' }, sent)
  const { value } = submission
  const asked = await askQuestion(viewer, params.challenge!, value, visit.now, decisionsIn(sent))
  if (!asked.ok) {
    return replyWithTraces(submission, asked, { language, text: value.body }, sent)
  }
  return redirectWithNotice(`/challenges/${params.challenge}/questions`, 'question-asked')
}

export const meta = pageMeta

export default function Questions() {
  const { page, brief, questions, zone, mayAnswer, mayModerate, drafts } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation('challenges')
  return (
    <div className="page">
      <BriefBreadcrumbs brief={brief} />
      <PageHeading title={page.title} lead={t('questions.lead')} />
      <Layout kind="working" aside={<Ask />}>
        <Section title={t('questions.inOrder')}>
          {questions.length === 0 && (
            <EmptyState title={t('questions.none')}>{t('questions.noneHint')}</EmptyState>
          )}
          <ClarificationLinks clarifications={clarificationsAmong(questions)} />
          <QuestionsAndAnswers
            questions={questions}
            action={(question) => (
              <QuestionActions
                page={`/challenges/${brief.slug}/questions`}
                question={question}
                mayAnswer={mayAnswer}
                hasDraft={drafts.includes(question.id)}
                mayModerate={mayModerate}
              />
            )}
          />
          {questions.length > 0 && <p className="faint small">{t('questions.zone', { zone })}</p>}
        </Section>
      </Layout>
    </div>
  )
}

function Ask() {
  const { brief, isOpen, mayAsk, once, signedIn } = useLoaderData<typeof loader>()
  const { t } = useTranslation('challenges')
  const reply = useActionData<typeof action>()
  const [form, { body }] = useReply<typeof questionForm>(reply)
  const shown = reply?.shown
  return (
    <Section title={t('questions.askTitle')} id="ask">
      {!isOpen && !reply && <p>{t('questions.closed')}</p>}
      {isOpen && !signedIn && (
        <LinkButton
          kind="secondary"
          href={`/sign-in?${new URLSearchParams({ back: `/challenges/${brief.slug}/questions#ask` })}`}
        >
          {t('questions.signIn')}
        </LinkButton>
      )}
      {isOpen && signedIn && !mayAsk && <p>{t('questions.own')}</p>}
      {mayAsk && (isOpen || reply) && (
        <form method="post" {...getFormProps(form)}>
          <input type="hidden" name="once" value={once ?? ''} />
          <ErrorSummary
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            fields={[
              { field: body, label: t('questions.body') },
              ...wrongChoices(shown?.traces ?? []),
            ]}
          />
          <TextArea field={body} label={t('questions.body')} hint={t('questions.bodyHint')} />
          {shown && <UndecidedText shown={shown} />}
          {isOpen && <Button>{t('questions.submit')}</Button>}
        </form>
      )}
    </Section>
  )
}
