import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { hideQuestionPart } from '~/domains/accountability/hide-question-part.server'
import { canShowAgain } from '~/domains/accountability/policy'
import { listOwnerIds } from '~/domains/accountability/queries-owners.server'
import { findTakedown, findTakedownOf } from '~/domains/accountability/queries-takedowns.server'
import { hidingForm } from '~/domains/accountability/schema'
import { findHiddenWords } from '~/domains/accountability/titles.server'
import { pathOf, showAgain } from '~/domains/accountability/takedown'
import { HiddenParts } from '~/domains/accountability/ui/hidden-parts'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { hiddenParts, hidingReasons, partsToHide } from '~/domains/challenges/moderation'
import { canModerate } from '~/domains/challenges/policy'
import { shownQuestion } from '~/domains/challenges/public-question'
import { findQuestionAsked } from '~/domains/challenges/queries-questions.server'
import { QuestionsAndAnswers } from '~/domains/challenges/ui/questions-and-answers'
import { forbidden, notFound, signedIn } from '~/domains/people/access.server'
import type { Viewer } from '~/domains/people/rules'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { Section } from '~/ui/section'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, title } = challenge
  const question = await findQuestionAsked(id, params.question!)
  if (!question) throw await notFound(visit, 'question.hide', id)
  if (!canModerate(viewer, standing)) throw await forbidden(visit, 'question.hide', id)
  const t = translator(visit.language)
  const parts = partsToHide(question)
  return {
    page: {
      title: t(parts.length > 0 ? 'challenges:hiding.title' : 'challenges:hiding.titleHidden', {
        number: question.number,
      }),
      of: title,
    },
    brief: { slug, title, language: challenge.language },
    question: shownQuestion(question, visit),
    parts,
    hidden: await listHidden(viewer, slug, question.id),
  }
}

/** What is hidden of a question, why, and what stands against this reader's showing it again. */
async function listHidden(viewer: Viewer, slug: string, question: string) {
  const found = hiddenParts.map(async (part) => {
    const open = await findTakedownOf(pathOf({ kind: part, slug, question }))
    const takedown = open && (await findTakedown(open.id))
    if (!takedown) return []
    const may = canShowAgain(viewer, takedown, await listOwnerIds(takedown))
    const waits = showAgain(takedown)
    const why = may ? (waits.ok ? null : waits.refusal) : 'not-yours-to-show'
    // Whoever decides on showing words again reads them first.
    const words = may ? await findHiddenWords(takedown) : []
    return [{ part, note: takedown.note, why, words }]
  })
  return (await Promise.all(found)).flat()
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: hidingForm })
  if (submission.status !== 'success') return submission.reply()
  const { challenge, question } = params
  const done = await hideQuestionPart(viewer, challenge!, question!, submission.value, visit.now)
  if (!done.ok) return replyWith(submission, done)
  return redirectWithNotice(`/challenges/${challenge}/questions`, 'question-hidden')
}

export const meta = pageMeta

export default function QuestionHiding() {
  const { page, brief, question, parts, hidden } = useLoaderData<typeof loader>()
  const { t } = useTranslation('challenges')
  const questions = `/challenges/${brief.slug}/questions`
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: `/challenges/${brief.slug}`, label: brief.title, language: brief.language },
          { href: questions, label: t('questions.title') },
        ]}
      />
      <PageHeading title={page.title} lead={parts.length > 0 && t('hiding.lead')} />
      <Section title={t('hiding.shown')}>
        <QuestionsAndAnswers questions={[question]} />
      </Section>
      <HiddenParts hidden={hidden} action={`${questions}/${question.id}/showing`} />
      {parts.length > 0 && <HidingForm />}
    </div>
  )
}

function HidingForm() {
  const { parts } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['challenges', 'reports', 'refusals'])
  const only = parts.length === 1 ? { part: parts[0] } : undefined
  const reply = useActionData<typeof action>()
  const [form, { part, reason, note }] = useReply<typeof hidingForm>(reply, only)
  return (
    <Section title={t('hiding.hide')}>
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={[
            { field: part, label: t('hiding.part') },
            { field: reason, label: t('reports:facts.reason') },
            { field: note, label: t('hiding.note') },
          ]}
        />
        <RadioGroup
          field={part}
          label={t('hiding.part')}
          options={parts.map((value) => ({ value, label: t(`hiding.parts.${value}`) }))}
        />
        <RadioGroup
          field={reason}
          label={t('reports:facts.reason')}
          options={hidingReasons.map((value) => ({ value, label: t(`reports:reasons.${value}`) }))}
        />
        <TextArea field={note} label={t('hiding.note')} hint={t('hiding.noteHint')} rows={3} />
        <Button>{t('hiding.submit')}</Button>
      </form>
    </Section>
  )
}
