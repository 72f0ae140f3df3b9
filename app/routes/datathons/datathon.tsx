import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { clockOf, datesOf, outlineOf } from '~/domains/datathons/clock'
import { toldMoves } from '~/domains/datathons/moves'
import { nextSteps } from '~/domains/datathons/next-steps'
import { canOrganize } from '~/domains/datathons/policy'
import {
  countRegisteredBySector,
  isRegistered,
  listPeopleWithDatathonRole,
} from '~/domains/datathons/queries-people.server'
import { findDatathon, listDatathonRoles, listMoves } from '~/domains/datathons/queries.server'
import { DatathonHeading } from '~/domains/datathons/ui/datathon-heading'
import { DatathonTabs } from '~/domains/datathons/ui/datathon-tabs'
import { Handles } from '~/domains/datathons/ui/handles'
import { MovedDates } from '~/domains/datathons/ui/moved-dates'
import { NextSteps } from '~/domains/datathons/ui/next-steps'
import { RulesInShort } from '~/domains/datathons/ui/rules-in-short'
import { WhoIsHere } from '~/domains/datathons/ui/who-is-here'
import { findTeamSlugOf, listDatathonTeams } from '~/domains/overview/queries-datathon.server'
import { listBriefWork } from '~/domains/overview/queries-work.server'
import { WorkRows } from '~/domains/overview/ui/work-rows'
import { workRow } from '~/domains/overview/work-row'
import { notFound } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { renderMarkdown } from '~/platform/markdown'
import { pagePicture } from '~/routes/page-picture.server'
import { formatDay, formatDays, formatMoment } from '~/shared/instants'
import { Timeline } from '~/ui/charts/timeline'
import { EmptyState } from '~/ui/empty-state'
import { Layout } from '~/ui/layout'
import { markSectors } from '~/ui/mark'
import { MoreLink } from '~/ui/more-link'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { Prose } from '~/ui/prose'
import { Section } from '~/ui/section'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const datathon = await findDatathon(params.datathon ?? '')
  if (!datathon) throw await notFound(visit, 'datathon.read')
  const { viewer, now, language } = visit
  const { id, timeZone } = datathon
  const [moves, organizers, mentors, sectors, works, teams, roles, registered, teamSlug] =
    await Promise.all([
      listMoves(id),
      listPeopleWithDatathonRole(id, 'organizer'),
      listPeopleWithDatathonRole(id, 'mentor'),
      countRegisteredBySector(id),
      listBriefWork({ datathonId: id }),
      listDatathonTeams(id),
      listDatathonRoles(viewer?.id, id),
      isRegistered(viewer?.id, id),
      findTeamSlugOf(viewer?.id, id),
    ])
  const outline = outlineOf(datathon, now)
  const t = translator(language)
  const reader = viewer && {
    registered,
    inTeam: teamSlug !== null,
    judges: roles.includes('judge'),
    organizes: canOrganize(viewer, roles),
  }
  const awaited =
    now < datathon.registrationOpensAt ? datathon.registrationOpensAt : datathon.resultsAt
  return {
    page: {
      title: datathon.name,
      description: datathon.summary,
      picture: pagePicture({
        kind: t(`datathons:phases.${outline.phase}`),
        title: datathon.name,
        by: [
          formatDays(datathon.startsAt, datathon.submissionsCloseAt, timeZone, language),
          datathon.place,
        ]
          .filter(Boolean)
          .join(' · '),
      }),
    },
    datathon: { ...outline, summary: datathon.summary },
    about: datathon.description && renderMarkdown(datathon.description),
    rules: {
      teamSmallest: datathon.teamSmallest,
      teamLargest: datathon.teamLargest,
      priorWork: datathon.priorWork,
      blindJudging: datathon.blindJudging,
    },
    clock: clockOf(datathon, now, visit),
    dates: datesOf(datathon, language),
    now,
    moves: toldMoves(moves, timeZone, language),
    steps: nextSteps(outline.phase, reader ?? 'visitor'),
    stepDate: formatDay(awaited, timeZone, language),
    proposeUntil: formatMoment(datathon.startsAt, timeZone, language),
    teamSlug,
    works: works.map((work) => workRow(work, now)),
    organizers: organizers.map(({ handle }) => handle),
    mentors: mentors.map(({ handle }) => handle),
    sectors,
    teams: teams.length,
    crossSector: teams.filter((team) => markSectors.every((each) => team.sectors.includes(each)))
      .length,
  }
}

export const meta = pageMeta

export default function Datathon() {
  const { datathon, clock, dates, now, moves, about, ...rest } = useLoaderData<typeof loader>()
  const { t } = useTranslation('datathons')
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/datathons', label: t('title') }]} />
      <DatathonHeading datathon={datathon} clock={clock} organizers={rest.organizers} />
      <div id="dates" className="stack">
        <Timeline
          now={now}
          events={dates.map(({ instant, ...date }) => ({
            ...date,
            label: t(`instants.${instant}`),
          }))}
        />
        <MovedDates moves={moves} />
      </div>
      <DatathonTabs datathon={datathon} current="overview" />
      <NextSteps
        steps={rest.steps}
        slug={datathon.slug}
        teamSlug={rest.teamSlug}
        date={rest.stepDate}
      />
      <Layout kind="working" aside={<Aside />}>
        <Section title={t('page.challenges')}>
          <Challenges />
        </Section>
        {about && (
          <Section title={t('page.about')}>
            <Prose html={about} />
          </Section>
        )}
      </Layout>
    </div>
  )
}

function Challenges() {
  const { datathon, works, proposeUntil } = useLoaderData<typeof loader>()
  const { t } = useTranslation('datathons')
  if (works.length > 0) {
    return (
      <>
        <WorkRows works={works} />
        <MoreLink href={`/datathons/${datathon.slug}/challenges`} label={t('page.allChallenges')} />
      </>
    )
  }
  const early = ['announced', 'call', 'registration'].includes(datathon.phase)
  return (
    <EmptyState title={t('page.noChallenges')}>
      {early ? t('page.noChallengesUntil', { date: proposeUntil }) : t('page.noChallengesClosed')}
    </EmptyState>
  )
}

function Aside() {
  const { datathon, rules, mentors, sectors, teams, crossSector } = useLoaderData<typeof loader>()
  const { t } = useTranslation('datathons')
  return (
    <>
      <Section title={t('page.who')}>
        <WhoIsHere sectors={sectors} teams={teams} crossSector={crossSector} />
      </Section>
      <Section title={t('page.mentors')}>
        <p>{mentors.length > 0 ? <Handles handles={mentors} /> : t('page.noMentors')}</p>
      </Section>
      <Section title={t('page.rulesInShort')}>
        <p>
          <RulesInShort {...rules} />
        </p>
        <p>
          <a href={`/datathons/${datathon.slug}/rules`}>{t('page.wholeRules')}</a>
        </p>
      </Section>
    </>
  )
}
