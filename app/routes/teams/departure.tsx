import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findSubmissionOf } from '~/domains/submissions/queries.server'
import { leaveTeam } from '~/domains/teams/leave-team.server'
import { countTeamMembers } from '~/domains/teams/queries-members.server'
import { leave } from '~/domains/teams/rules'
import { ownTeam } from '~/domains/teams/team-access.server'
import { placeOf } from '~/domains/teams/team-place'
import { Confirmation } from '~/ui/confirmation'
import { TeamPart } from '~/domains/teams/ui/team-part'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { LinkButton } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { team, membership } = await ownTeam(visit, request, params.team, 'team.leave')
  const members = await countTeamMembers(team.id)
  const hasSubmission = (await findSubmissionOf(team.id)) !== undefined
  const possible = leave(membership.role, { members, hasSubmission }, team, visit.now)
  return {
    page: { title: translator(visit.language)('teams:departure.title', { team: team.name }) },
    team: placeOf(team),
    last: members === 1,
    refusal: possible.ok ? null : possible.refusal,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, team } = await ownTeam(visit, request, params.team, 'team.leave')
  const hasSubmission = (await findSubmissionOf(team.id)) !== undefined
  const left = await leaveTeam(viewer, team.slug, hasSubmission, visit.now)
  if (!left.ok) return { refusal: left.refusal }
  const { last, datathonSlug } = left.value
  return redirectWithNotice(
    `/datathons/${datathonSlug}/teams`,
    last ? 'team-dissolved' : 'team-left',
  )
}

export const meta = pageMeta

export default function Departure() {
  const { page, team, last, refusal } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('teams')
  const back = `/teams/${team.slug}`
  return (
    <TeamPart team={team} title={page.title}>
      {refusal ? (
        <Notice kind="needs" title={refusalText(t, refusal)}>
          {refusal === 'lead-hands-over-first' ? (
            <LinkButton href={`${back}/lead`}>{t('departure.handOver')}</LinkButton>
          ) : (
            <a href={back}>{t('departure.cancel')}</a>
          )}
        </Notice>
      ) : (
        <Confirmation
          refusal={answer && refusalText(t, answer.refusal)}
          warning={last ? t('departure.last') : t('departure.lead')}
          submit={t('departure.submit')}
          cancel={{ href: back, label: t('departure.cancel') }}
        />
      )}
    </TeamPart>
  )
}
