import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { withdraw } from '~/domains/submissions/rules'
import { SubmissionConfirmation } from '~/domains/submissions/ui/submission-confirmation'
import { withdrawSubmission } from '~/domains/submissions/withdraw-submission.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { formatInstant } from '~/shared/instants'
import { pageMeta } from '~/ui/page-meta'
import { ownedBy, teamPlaceOf } from './own.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { submission } = await ownedBy(visit, request, params.submission, 'submission.withdraw')
  const { id, state, submissionsCloseAt, timeZone, teamName } = submission
  const possible = withdraw(state, submission, visit.now)
  const t = translator(visit.language)
  return {
    page: { title: t('submissions:withdrawal.title', { team: teamName }) },
    id,
    team: teamPlaceOf(submission),
    until: formatInstant(submissionsCloseAt, timeZone, visit.language),
    refusal: possible.ok ? null : possible.refusal,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, submission } = await ownedBy(
    visit,
    request,
    params.submission,
    'submission.withdraw',
  )
  const withdrawn = await withdrawSubmission(viewer, submission.id, visit.now)
  if (!withdrawn.ok) return { refusal: withdrawn.refusal }
  return redirectWithNotice(`/submissions/${submission.id}`, 'submission-withdrawn')
}

export const meta = pageMeta

export default function Withdrawal() {
  const { page, id, team, until, refusal } = useLoaderData<typeof loader>()
  const { t } = useTranslation('submissions')
  return (
    <SubmissionConfirmation
      team={team}
      submission={id}
      title={page.title}
      refusal={refusal}
      answer={useActionData<typeof action>()}
      warning={t('withdrawal.warning', { date: until })}
      submit={t('withdrawal.submit')}
      cancel={t('withdrawal.cancel')}
    />
  )
}
