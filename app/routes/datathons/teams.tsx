import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { readTitles } from '~/domains/challenges/read-titles.server'
import { outlineOf } from '~/domains/datathons/clock'
import { findDatathon } from '~/domains/datathons/queries.server'
import { DatathonPart } from '~/domains/datathons/ui/datathon-part'
import { areResultsOut } from '~/domains/judging/queries-results.server'
import { listDatathonTeams } from '~/domains/teams/queries-lists.server'
import { TeamRows } from '~/domains/teams/ui/team-rows'
import { notFound } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { pagePicture } from '~/routes/page-picture.server'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { pageMeta } from '~/ui/page-meta'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const datathon = await findDatathon(params.datathon ?? '')
  if (!datathon) throw await notFound(visit, 'datathon.read')
  const teams = await listDatathonTeams(datathon.id)
  const titleOf = await readTitles(teams.map(briefOf), visit.language)
  const isOpen = visit.now < datathon.submissionsCloseAt
  const t = translator(visit.language)
  const named = { datathon: datathon.name }
  return {
    page: {
      title: t('datathons:teams.title', named),
      description: t('datathons:teams.description', named),
      picture: pagePicture({ kind: t('datathons:tabs.teams'), title: datathon.name }),
    },
    datathon: outlineOf(datathon, visit.now, await areResultsOut(datathon.id)),
    teams: teams.map((team) => ({
      ...team,
      challenge: titleOf(briefOf(team)),
      places: isOpen ? Math.max(0, datathon.teamLargest - team.members) : null,
    })),
  }
}

type Listed = Awaited<ReturnType<typeof listDatathonTeams>>[number]

const briefOf = ({ challengeSlug, challenge, language }: Listed) => {
  return { slug: challengeSlug, title: challenge, language }
}

export const meta = pageMeta

export default function DatathonTeams() {
  const { page, datathon, teams } = useLoaderData<typeof loader>()
  const { t } = useTranslation('datathons')
  return (
    <DatathonPart datathon={datathon} current="teams" title={page.title}>
      {teams.length > 0 ? (
        <TeamRows teams={teams} />
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
