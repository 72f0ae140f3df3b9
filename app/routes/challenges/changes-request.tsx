import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { canReview } from '~/domains/challenges/policy'
import { listComments, listReplies } from '~/domains/challenges/queries-review.server'
import { requestChanges } from '~/domains/challenges/request-changes.server'
import { shownComments } from '~/domains/challenges/shown-comment'
import { ReviewComments } from '~/domains/challenges/ui/review-comments'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/form/error-summary'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, title } = challenge
  if (!canReview(viewer, standing)) throw await forbidden(visit, 'challenge.request-changes', id)
  const comments = shownComments(await listComments(id), await listReplies(id), visit)
  return {
    page: { title: translator(visit.language)('challenges:changes.title') },
    brief: { slug, title },
    comments: comments.filter(({ settled }) => !settled),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const requested = await requestChanges(viewer, params.challenge!, visit.now)
  if (!requested.ok) return { status: 'error' as const, refusal: requested.refusal }
  return redirectWithNotice(`/challenges/${params.challenge}/review`, 'changes-requested')
}

export const meta = pageMeta

export default function ChangesRequest() {
  const { page, brief, comments } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { t } = useTranslation(['challenges', 'assessment'])
  const review = `/challenges/${brief.slug}/review`
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: `/challenges/${brief.slug}`, label: brief.title },
          { href: review, label: t('challenges:page.review') },
        ]}
      />
      <PageHeading title={page.title} lead={t('challenges:changes.lead')} />
      <Section title={t('challenges:changes.comments')}>
        <div className="stack prose">
          <ErrorSummary fields={[]} refusal={refused && refusalText(t, refused.refusal)} />
          {comments.length === 0 && (
            <EmptyState
              title={t('challenges:changes.none')}
              action={<LinkButton href={review}>{t('challenges:changes.back')}</LinkButton>}
            >
              {t('challenges:changes.noneHint')}
            </EmptyState>
          )}
          {comments.map((comment) => (
            <div key={comment.id}>
              <h3>{t(`assessment:sections.${comment.section}`)}</h3>
              <ReviewComments slug={brief.slug} comments={[comment]} />
            </div>
          ))}
          {comments.length > 0 && (
            <form method="post" className="actions">
              <Button>{t('challenges:changes.submit')}</Button>
              <a href={review}>{t('challenges:changes.back')}</a>
            </form>
          )}
        </div>
      </Section>
    </div>
  )
}
