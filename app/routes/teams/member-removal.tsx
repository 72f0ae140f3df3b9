import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { notFound } from '~/domains/people/access.server'
import { listTeamMembers } from '~/domains/teams/queries-members.server'
import { removeFromTeam } from '~/domains/teams/remove-from-team.server'
import { ledTeam } from '~/domains/teams/team-access.server'
import { placeOf } from '~/domains/teams/team-place'
import { Confirmation } from '~/ui/confirmation'
import { TeamPart } from '~/domains/teams/ui/team-part'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { pageMeta } from '~/ui/page-meta'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { team } = await ledTeam(visit, request, params.team, 'team.remove-member')
  const members = await listTeamMembers(team.id)
  const member = members.find(({ handle, role }) => handle === params.handle && role === 'member')
  if (!member) throw await notFound(visit, 'team.remove-member', team.id)
  const named = { handle: member.handle, team: team.name }
  return {
    page: { title: translator(visit.language)('teams:removal.title', named) },
    team: placeOf(team),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, team } = await ledTeam(visit, request, params.team, 'team.remove-member')
  const removed = await removeFromTeam(viewer, team.slug, params.handle ?? '', visit.now)
  if (!removed.ok) return { refusal: removed.refusal }
  return redirectWithNotice(`/teams/${team.slug}`, 'member-removed')
}

export const meta = pageMeta

export default function MemberRemoval() {
  const { page, team } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('teams')
  return (
    <TeamPart team={team} title={page.title}>
      <Confirmation
        refusal={answer && refusalText(t, answer.refusal)}
        warning={t('removal.lead')}
        submit={t('removal.submit')}
        cancel={{ href: `/teams/${team.slug}`, label: t('removal.cancel') }}
      />
    </TeamPart>
  )
}
