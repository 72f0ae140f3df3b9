import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formValues } from '~/domains/challenges/answers'
import { answersOf, askedIn, markedBeside, seenIn } from '~/domains/challenges/asked'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { completeness } from '~/domains/challenges/completeness'
import { canApprove, canWrite } from '~/domains/challenges/policy'
import { findLastWriting } from '~/domains/challenges/queries-answers.server'
import { shownSource } from '~/domains/challenges/approvals'
import { listSources } from '~/domains/challenges/queries-approvals.server'
import { listReplies } from '~/domains/challenges/queries-review.server'
import { findQuestion, questions, startOf } from '~/domains/challenges/questions'
import { draftGoesAt, isEditable } from '~/domains/challenges/rules'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { answersForm } from '~/domains/challenges/schema'
import { shownComments } from '~/domains/challenges/shown-comment'
import { stampAnswers } from '~/domains/challenges/stamp-answers.server'
import { AllQuestions } from '~/domains/challenges/ui/all-questions'
import { OneQuestion } from '~/domains/challenges/ui/one-question'
import { walkOn } from '~/domains/challenges/writing-way'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatDayOfYear, formatHour } from '~/shared/instants'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'
import { wayToNeed } from './need-of.server'
import { onwardFrom, readAhead } from './onward.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, title, state, warnedAt } = challenge
  if (!canWrite(viewer, standing)) throw await forbidden(visit, 'challenge.save', id)
  // What was typed when it was sent to review stays in sight, beside why it was not saved.
  if (!isEditable(state) && !visit.sent) throw redirect(`/challenges/${slug}`)
  const { searchParams } = new URL(request.url)
  const { answers, comments, ahead } = await readAhead(id)
  const parts = completeness(answers)
  const named = findQuestion(searchParams.get('question'))
  const question = named ?? startOf(parts, comments)
  const way = { way: searchParams.get('way'), isNamed: named !== undefined }
  const all = searchParams.has('all')
  const written = await findLastWriting(id, all ? 'any' : question.key)
  const goes = warnedAt && formatDayOfYear(draftGoesAt(warnedAt), viewer.timeZone, visit.language)
  const t = translator(visit.language)
  const asked = all ? t('challenges:edit.all') : t(`assessment:questions.${question.key}.question`)
  return {
    page: { title: `${asked} · ${title}` },
    brief: {
      slug,
      title,
      isPublished: state === 'published',
      need: await wayToNeed(viewer, challenge.needId),
      goes,
    },
    question: all ? null : question,
    walk: walkOn(way, question, ahead),
    parts,
    values: {
      ...formValues(all ? answers : { [question.key]: answers[question.key] }),
      ...stampAnswers(answers, all ? questions.map(({ key }) => key) : [question.key]),
    },
    writer: viewer.id,
    savedAt: written && formatHour(written, viewer.timeZone, visit.language),
    comments: shownComments(comments, await listReplies(id), visit),
    sources: (await listSources(id)).map(shownSource),
    approves: canApprove(viewer, standing),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const form = await readForm(request)
  const asked = askedIn(form)
  const submission = parseWithZod(form, { schema: answersForm(asked) })
  if (submission.status !== 'success') return submission.reply()
  const answers = answersOf(asked, submission.value)
  const seen = seenIn(asked, form)
  const saved = await saveAnswers(viewer, params.challenge!, answers, visit.now, seen)
  if (!saved.ok) return replyWith(submission, saved)
  const { clashes } = saved.value
  if (clashes.length > 0) return { clashes }
  const page = `/challenges/${params.challenge}`
  const onward = form.get('onward')
  const marked = markedBeside(answers, submission.value).length > 0
  if (onward === 'stay')
    return redirectWithNotice(`${page}/edit?all`, marked ? 'unknown-not-taken' : 'challenge-saved')
  if (onward === 'leave')
    return redirectWithNotice(page, marked ? 'unknown-not-taken' : 'challenge-left')
  const here = findQuestion(asked[0]?.key ?? null)
  if (!here) return redirect(`${page}/edit`)
  const way = new URL(request.url).searchParams.get('way')
  const step = onward === 'previous' ? 'previous' : 'next'
  const next = await onwardFrom(visit, params.challenge!, here, { way, step })
  return marked ? redirectWithNotice(next, 'unknown-not-taken') : redirect(next)
}

export const meta = pageMeta

export default function EditChallenge() {
  const { question, walk, ...writing } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <div className="page">
      {question ? (
        <OneQuestion
          key={question.key}
          question={question}
          walk={walk}
          reply={reply}
          {...writing}
        />
      ) : (
        <AllQuestions reply={reply} {...writing} />
      )}
    </div>
  )
}
