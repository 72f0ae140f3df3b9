import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { countAnswers, completeness } from '~/domains/challenges/completeness'
import { deleteDraft } from '~/domains/challenges/delete-draft.server'
import { canDelete } from '~/domains/challenges/policy'
import { listAnswers } from '~/domains/challenges/queries-answers.server'
import { discard } from '~/domains/challenges/rules'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, title } = challenge
  if (!canDelete(viewer, standing)) throw await forbidden(visit, 'challenge.delete', id)
  if (!discard(challenge).ok) throw redirect(`/challenges/${slug}`)
  return {
    page: { title: translator(visit.language)('challenges:deletion.title') },
    brief: { slug, title },
    answered: countAnswers(completeness(await listAnswers(id))).answered,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const deleted = await deleteDraft(viewer, params.challenge!)
  if (!deleted.ok) return { status: 'error' as const, refusal: deleted.refusal }
  return redirectWithNotice('/me', 'challenge-deleted')
}

export const meta = pageMeta

export default function Deletion() {
  const { page, brief, answered } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { t } = useTranslation('challenges')
  const back = `/challenges/${brief.slug}`
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/challenges', label: t('area') },
          { href: back, label: brief.title },
        ]}
      />
      <PageHeading title={page.title} by={brief.title} />
      <form className="form stack" method="post">
        <ErrorSummary fields={[]} refusal={refused && refusalText(t, refused.refusal)} />
        <Notice kind="risk" title={t('deletion.warning', { count: answered })} />
        <div className="actions">
          <Button kind="risk">{t('deletion.submit')}</Button>
          <a href={back}>{t('deletion.cancel')}</a>
        </div>
      </form>
    </div>
  )
}
