import { randomUUID } from 'node:crypto'
import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { canReply, canReview, canWrite } from '~/domains/challenges/policy'
import { findMailedDraft } from '~/domains/challenges/queries-mailed-answers.server'
import { findComment, listReplies } from '~/domains/challenges/queries-review.server'
import { replyToComment } from '~/domains/challenges/reply-to-comment.server'
import { isEditable, replyTo } from '~/domains/challenges/rules'
import { replyForm } from '~/domains/challenges/schema'
import { shownComments } from '~/domains/challenges/shown-comment'
import { SettleForm } from '~/domains/challenges/ui/comment-form'
import { CommentReplies } from '~/domains/challenges/ui/comment-replies'
import { questionPath } from '~/domains/challenges/writing-way'
import { forbidden, notFound, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Quote } from '~/ui/quote'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, title, language, state } = challenge
  if (!canReply(viewer, standing)) throw await forbidden(visit, 'challenge.reply', id)
  const comment = await findComment(id, params.comment!)
  if (!comment) throw await notFound(visit, 'challenge.reply', id)
  const [shown] = shownComments([comment], await listReplies(id), visit)
  const mailed = await findMailedDraft({ commentId: comment.id }, viewer.id)
  const t = translator(visit.language)
  return {
    page: {
      title: t('challenges:reply.title', { section: t(`assessment:sections.${comment.section}`) }),
      of: title,
    },
    brief: { slug, title, language },
    comment: shown!,
    mailed: mailed?.text ?? null,
    /** Null where nothing is answered any more. */
    once: replyTo(challenge).ok ? randomUUID() : null,
    reviews: canReview(viewer, standing),
    edits: canWrite(viewer, standing) && isEditable(state),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: replyForm })
  if (submission.status !== 'success') return submission.reply()
  const { challenge, comment } = params
  const said = await replyToComment(viewer, challenge!, comment!, submission.value, visit.now)
  if (!said.ok) return replyWith(submission, said)
  return redirectWithNotice(`/challenges/${challenge}/comments/${comment}`, 'comment-answered')
}

export const meta = pageMeta

export default function CommentToAnswer() {
  const { page, brief, comment, mailed, once, reviews, edits } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['challenges', 'assessment'])
  const reply = useActionData<typeof action>()
  const [form, { body }] = useReply<typeof replyForm>(reply, { body: mailed ?? '' })
  const { question, settled } = comment
  const here = `/challenges/${brief.slug}`
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: here, label: brief.title, language: brief.language },
          ...(reviews ? [{ href: `${here}/review`, label: t('challenges:page.review') }] : []),
        ]}
      />
      <PageHeading title={page.title} />
      <div className="stack prose">
        {question && <p>{t(`assessment:questions.${question}.question`)}</p>}
        <Quote
          by={t('challenges:review.by', {
            who: comment.author ?? t('challenges:review.someone'),
            when: comment.when,
          })}
        >
          <span className="typed">{comment.body}</span>
        </Quote>
        <CommentReplies replies={comment.replies} />
        {settled && <Notice kind="done">{t('challenges:reply.settled')}</Notice>}
        {!once && <Notice>{t('challenges:reply.over')}</Notice>}
        {edits && !settled && (
          <p>
            <a href={question ? questionPath(brief.slug, question, 'comments') : `${here}/edit`}>
              {t('challenges:toDo.edit')}
            </a>
          </p>
        )}
        {reviews && !settled && <SettleForm slug={brief.slug} id={comment.id} />}
      </div>
      {once && (
        <form className="form" method="post" {...getFormProps(form)}>
          <input type="hidden" name="once" value={once} />
          {mailed && <Notice>{t('challenges:reply.mailed')}</Notice>}
          <ErrorSummary
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            fields={[{ field: body, label: t('challenges:reply.body') }]}
          />
          <TextArea
            field={body}
            label={t('challenges:reply.body')}
            hint={t('challenges:reply.bodyHint')}
          />
          <div className="actions">
            <Button>{t('challenges:reply.submit')}</Button>
            <a href={reviews ? `${here}/review#${comment.section}` : here}>
              {t('challenges:reply.back')}
            </a>
          </div>
        </form>
      )}
    </div>
  )
}
