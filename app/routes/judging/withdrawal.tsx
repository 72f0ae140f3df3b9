import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findOrganized } from '~/domains/datathons/find-organized.server'
import { canAssignJudges } from '~/domains/judging/policy'
import { listAssignments, listJudgeable } from '~/domains/judging/queries.server'
import { withdrawAssignment } from '~/domains/judging/withdraw-assignment.server'
import { notFound, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { Button, LinkButton } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const deed = { kind: 'judging.withdraw', may: canAssignJudges }
  const { datathon } = await findOrganized(visit, request, params.datathon, deed)
  const assignment = (await listAssignments(datathon.id)).find(({ id }) => id === params.assignment)
  const submission = (await listJudgeable(datathon.id)).find(
    ({ id }) => id === assignment?.submissionId,
  )
  if (!assignment || !submission) throw await notFound(visit, 'judging.withdraw', datathon.id)
  const t = translator(visit.language)
  const handle = assignment.handle ?? t('ui:formerMember')
  const words = { team: submission.teamName, handle }
  return {
    page: { title: t('judging:organize.withdrawFrom', words) },
    datathon: { slug: datathon.slug },
    hasDraft: assignment.sheetState === 'draft',
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const of = { datathon: params.datathon!, assignment: params.assignment! }
  const withdrawn = await withdrawAssignment(viewer, of, visit.now)
  if (!withdrawn.ok) return { status: 'error' as const, refusal: withdrawn.refusal }
  return redirectWithNotice(`/organize/${of.datathon}/judging/assignments`, 'assignment-withdrawn')
}

export const meta = pageMeta

export default function Withdrawal() {
  const { page, datathon, hasDraft } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation(['judging', 'refusals'])
  const back = `/organize/${datathon.slug}/judging/assignments`
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: back, label: t('organize.assignments') }]} />
      <PageHeading title={page.title} />
      <form method="post" className="form stack">
        {answer?.refusal && <Notice kind="risk" answer title={refusalText(t, answer.refusal)} />}
        <p>{t(hasDraft ? 'organize.withdrawDraft' : 'organize.withdrawNothing')}</p>
        <div className="actions">
          <Button kind="risk">{t('organize.withdraw')}</Button>
          <LinkButton kind="quiet" href={back}>
            {t('organize.keep')}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
