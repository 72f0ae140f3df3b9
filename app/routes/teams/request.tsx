import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { isRegistered } from '~/domains/datathons/queries-people.server'
import { refused, signedIn } from '~/domains/people/access.server'
import { findOwnProfile } from '~/domains/people/queries.server'
import type { Sector, Skill } from '~/domains/people/rules'
import { askForPlace } from '~/domains/teams/ask-for-place.server'
import { countTeamMembers, findTeamOf } from '~/domains/teams/queries-members.server'
import { listRequestsOf } from '~/domains/teams/queries-requests.server'
import { askForPlace as askForPlaceRule } from '~/domains/teams/requests'
import { seenTeam } from '~/domains/teams/team-access.server'
import { placeOf } from '~/domains/teams/team-place'
import { AskingState } from '~/domains/teams/ui/asking-state'
import { TeamPart } from '~/domains/teams/ui/team-part'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { formatInstant } from '~/shared/instants'
import { Button } from '~/ui/button'
import { Facts } from '~/ui/facts'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { team } = await seenTeam(visit, params.team, 'team.ask')
  const { datathonId, datathonSlug, timeZone } = team
  const [members, own, registered, asked, profile] = await Promise.all([
    countTeamMembers(team.id),
    findTeamOf(viewer.id, datathonId),
    isRegistered(viewer.id, datathonId),
    listRequestsOf(viewer.id, datathonId),
    findOwnProfile(viewer.id),
  ])
  const places = { id: team.id, members, largest: team.largest }
  const candidate = { registered, teamId: own?.id ?? null }
  const possible = askForPlaceRule(places, team, candidate, asked, visit.now)
  if (!possible.ok && possible.refusal === 'not-registered') {
    const back = new URLSearchParams({ back: `/teams/${team.slug}/request` })
    throw redirect(`/datathons/${datathonSlug}/registration?${back}`)
  }
  const t = translator(visit.language)
  const before = asked.find(({ teamId }) => teamId === team.id)
  return {
    page: { title: t('teams:request.title', { team: team.name }) },
    team: placeOf(team),
    refusal: possible.ok ? null : possible.refusal,
    asked: before ? formatInstant(before.askedAt, timeZone, visit.language) : '',
    own: own?.slug ?? null,
    shown: {
      handle: viewer.handle,
      sector: profile.sector && t(`people:sectors.${profile.sector as Sector}`),
      skills: profile.skills.map((skill) => t(`people:skills.${skill as Skill}`)).join(', '),
    },
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const asked = await askForPlace(viewer, params.team ?? '', visit.now)
  if (asked.ok) return redirectWithNotice(`/teams/${params.team}/request`, 'place-asked')
  if (asked.refusal === 'not-found') throw refused(visit, asked.refusal)
  return { refusal: asked.refusal }
}

export const meta = pageMeta

export default function AskForPlace() {
  const { page, team, refusal, asked, own, shown } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('teams')
  return (
    <TeamPart team={team} title={page.title}>
      {answer && <Notice kind="risk" title={refusalText(t, answer.refusal)} answer />}
      {refusal ? (
        <AskingState refusal={refusal} team={team} asked={asked} own={own} />
      ) : (
        <form className="stack" method="post">
          <p className="prose">{t('request.lead')}</p>
          <Facts
            facts={[
              { term: t('request.handle'), fact: shown.handle },
              { term: t('request.sector'), fact: shown.sector ?? t('request.unsaid') },
              { term: t('request.skills'), fact: shown.skills || t('request.unsaid') },
            ]}
          />
          <p className="small">
            <a href="/me/profile">{t('request.profile')}</a>
          </p>
          <Button>{t('request.submit')}</Button>
        </form>
      )}
    </TeamPart>
  )
}
