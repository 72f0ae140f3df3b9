import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { listHandIns } from '~/domains/submissions/queries-versions.server'
import { unlink } from '~/domains/submissions/rules'
import { SubmissionConfirmation } from '~/domains/submissions/ui/submission-confirmation'
import { unlinkRepository } from '~/domains/submissions/unlink-repository.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { pageMeta } from '~/ui/page-meta'
import { ownedBy, teamPlaceOf } from './own.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { submission } = await ownedBy(visit, request, params.submission, 'submission.unlink')
  const versions = await listHandIns(submission.id)
  const possible = unlink(submission.state, versions.length, submission, visit.now)
  const t = translator(visit.language)
  return {
    page: { title: t('submissions:unlinking.title', { team: submission.teamName }) },
    id: submission.id,
    team: teamPlaceOf(submission),
    repository: submission.repository ?? '',
    refusal: possible.ok ? null : possible.refusal,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, submission } = await ownedBy(
    visit,
    request,
    params.submission,
    'submission.unlink',
  )
  const unlinked = await unlinkRepository(viewer, submission.id, visit.now)
  if (!unlinked.ok) return { refusal: unlinked.refusal }
  return redirectWithNotice(`/teams/${unlinked.value.teamSlug}`, 'repository-unlinked')
}

export const meta = pageMeta

export default function Unlinking() {
  const { page, id, team, repository, refusal } = useLoaderData<typeof loader>()
  const { t } = useTranslation('submissions')
  return (
    <SubmissionConfirmation
      team={team}
      submission={id}
      title={page.title}
      refusal={refusal}
      answer={useActionData<typeof action>()}
      warning={t('unlinking.warning', { repository })}
      submit={t('unlinking.submit')}
      cancel={t('unlinking.cancel')}
    />
  )
}
