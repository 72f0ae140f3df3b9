import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { readTitles } from '~/domains/challenges/read-titles.server'
import { outlineOf } from '~/domains/datathons/clock'
import { isRegistered } from '~/domains/datathons/queries-people.server'
import { findDatathon } from '~/domains/datathons/queries.server'
import { DatathonPart } from '~/domains/datathons/ui/datathon-part'
import { areResultsOut } from '~/domains/judging/queries-results.server'
import { listDatathonTeams } from '~/domains/teams/queries-lists.server'
import { nextStep } from '~/domains/teams/next-step'
import { withOpenness } from '~/domains/teams/openness'
import { findTeamOf } from '~/domains/teams/queries-members.server'
import { listRequestsOf } from '~/domains/teams/queries-requests.server'
import { NextStepPanel } from '~/domains/teams/ui/next-step-panel'
import { TeamRows } from '~/domains/teams/ui/team-rows'
import { notFound } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { pagePicture } from '~/routes/page-picture.server'
import { formatDay } from '~/shared/instants'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { pageMeta } from '~/ui/page-meta'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const datathon = await findDatathon(params.datathon ?? '')
  if (!datathon) throw await notFound(visit, 'datathon.read')
  const { viewer, now } = visit
  const [teams, registered, own, requests] = await Promise.all([
    listDatathonTeams(datathon.id),
    isRegistered(viewer?.id, datathon.id),
    findTeamOf(viewer?.id, datathon.id),
    listRequestsOf(viewer?.id, datathon.id),
  ])
  const titleOf = await readTitles(teams.map(briefOf), visit.language)
  const asked = requests.filter(({ declinedAt }) => !declinedAt)
  const reader = { registered, inTeam: own !== undefined, asked: asked.length }
  const t = translator(visit.language)
  const named = { datathon: datathon.name }
  return {
    page: {
      title: t('datathons:teams.title', named),
      description: t('datathons:teams.description', named),
      picture: pagePicture({ kind: t('datathons:tabs.teams'), title: datathon.name }),
    },
    datathon: outlineOf(datathon, visit.now, await areResultsOut(datathon.id)),
    step: nextStep(reader, datathon, now),
    opens: formatDay(datathon.registrationOpensAt, datathon.timeZone, visit.language),
    own: own ? { slug: own.slug, name: own.name } : null,
    asked: asked.map(({ slug, name }) => ({ slug, name })),
    teams: teams.map((team) => ({ ...withOpenness(team, now), challenge: titleOf(briefOf(team)) })),
  }
}

type Listed = Awaited<ReturnType<typeof listDatathonTeams>>[number]

const briefOf = ({ challengeSlug, challenge, language }: Listed) => {
  return { slug: challengeSlug, title: challenge, language }
}

export const meta = pageMeta

export default function DatathonTeams() {
  const { page, datathon, step, opens, own, asked, teams } = useLoaderData<typeof loader>()
  const { t } = useTranslation('datathons')
  return (
    <DatathonPart datathon={datathon} current="teams" title={page.title}>
      {step && <NextStepPanel {...{ step, opens, own, asked }} datathon={datathon.slug} />}
      {teams.length > 0 ? (
        <TeamRows
          teams={teams}
          asked={step === 'choose' || step === 'asked' ? asked.map(({ slug }) => slug) : null}
        />
      ) : (
        <EmptyState
          level={2}
          title={t('teams.none')}
          action={
            <LinkButton href={`/datathons/${datathon.slug}/challenges`}>
              {t('teams.seeChallenges')}
            </LinkButton>
          }
        >
          {t('teams.noneHint')}
        </EmptyState>
      )}
    </DatathonPart>
  )
}
