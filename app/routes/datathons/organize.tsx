import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { clockOf, outlineOf, type DatathonClock } from '~/domains/datathons/clock'
import { canReviewEverywhere } from '~/domains/challenges/policy'
import { findOrganized } from '~/domains/datathons/find-organized.server'
import { countRegisteredBySector } from '~/domains/datathons/queries-people.server'
import { OrganizingPart } from '~/domains/datathons/ui/organizing-part'
import { listSelectable } from '~/domains/incubation/list-selectable.server'
import { TakeWinners } from '~/domains/incubation/ui/take-winners'
import { decisionPath } from '~/domains/overview/approval-paths'
import {
  isOverdue,
  pressureOf,
  shownFacts,
  tasksOf,
  type TaskKind,
} from '~/domains/overview/organizing'
import { listDatathonTeams } from '~/domains/teams/queries-lists.server'
import { findOldestQuestion, listLatestHandedIn } from '~/domains/overview/queries-latest.server'
import { approvalsToDecide } from '~/domains/overview/approvals-to-decide.server'
import { findOrganizingFacts } from '~/domains/overview/queries-organizing.server'
import { listBriefsToReview } from '~/domains/overview/queries-waiting-briefs.server'
import { OrganizingAside } from '~/domains/overview/ui/organizing-aside'
import { OrganizingQueue } from '~/domains/overview/ui/organizing-queue'
import { translator } from '~/locales/translator.server'
import { formatMoment } from '~/shared/instants'
import { Counts } from '~/ui/counts'
import { Layout } from '~/ui/layout'
import { markSectors } from '~/ui/mark'
import { pageMeta } from '~/ui/page-meta'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, datathon } = await findOrganized(visit, request, params.datathon)
  const { id, slug, name, timeZone } = datathon
  const { now, language } = visit
  const [counted, toReview, question, sectors, teams, latest, approvals] = await Promise.all([
    findOrganizingFacts(datathon, now),
    listBriefsToReview(viewer.id, { everywhere: canReviewEverywhere(viewer) }),
    findOldestQuestion(id),
    countRegisteredBySector(id),
    listDatathonTeams(id),
    listLatestHandedIn(id),
    approvalsToDecide(viewer.id, now),
  ])
  const toDecide = approvals.filter((each) => each.datathon === slug)
  // Of no datathon, or of another, it keeps no date of this one.
  const review = toReview.filter(({ datathonId }) => datathonId === id)
  const facts = { ...counted, toDecide: toDecide.length, briefsInReview: review.length }
  const desk = `/organize/${slug}`
  const paths: Record<TaskKind, string> = {
    decide: toDecide[0] ? decisionPath(toDecide[0].kind, slug) : desk,
    publish: `${desk}/judging/publication`,
    assign: `${desk}/judging`,
    sheets: `${desk}/judging`,
    handIn: `/datathons/${slug}/teams`,
    repository: `/datathons/${slug}/teams`,
    questions: question ? `/challenges/${question}/questions` : `/datathons/${slug}/challenges`,
    review: '#review',
    judges: `${desk}/people`,
    judgeFactor: `${desk}/people`,
    mail: `${desk}/people`,
    conduct: `${desk}/conduct`,
    noTeam: `/datathons/${slug}/teams`,
    noBriefs: `/datathons/${slug}`,
  }
  const tell = (at: Date) => formatMoment(at, timeZone, language)
  return {
    page: { title: translator(language)('datathons:organize.title', { datathon: name }) },
    datathon: outlineOf(datathon, now, facts.resultsPublished),
    clock: facts.resultsPublished ? null : clockOf(datathon, now, visit),
    facts: shownFacts(facts),
    tasks: tasksOf(facts, datathon, now).map((task) => ({
      kind: task.kind,
      count: task.count,
      pressure: pressureOf(task, now),
      overdue: isOverdue(task, now),
      until: tell(task.until),
      path: paths[task.kind],
    })),
    review,
    winners: facts.resultsPublished ? await listSelectable(viewer, id, visit.language) : [],
    sectors,
    crossSector: teams.filter((team) => markSectors.every((each) => team.sectors.includes(each)))
      .length,
    latest: latest.map(({ team, number, handedInAt }) => ({ team, number, at: tell(handedInAt) })),
  }
}

export const meta = pageMeta

export default function Organize() {
  const { datathon, clock, facts, tasks, review, winners, ...aside } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation(['datathons', 'overview'])
  return (
    <OrganizingPart
      datathon={datathon}
      current="today"
      facts={
        clock ? (
          <OrganizingClock {...clock} />
        ) : (
          <a href={`/datathons/${datathon.slug}/results`}>{t('overview:organizing.resultsOut')}</a>
        )
      }
    >
      <Layout kind="working" aside={<OrganizingAside facts={facts} {...aside} />}>
        <Section title={t('overview:organizing.title')}>
          <OrganizingQueue tasks={tasks} />
        </Section>
        <TakeWinners winners={winners} />
        {review.length > 0 && (
          <Section title={t('overview:organizing.review')} id="review">
            <Rows
              rows={review.map(({ slug, title, language, organization }) => ({
                key: slug,
                title,
                lang: language,
                href: `/challenges/${slug}/review`,
                by: organization,
              }))}
            />
          </Section>
        )}
        <Section title={t('overview:organizing.funnel')}>
          <Counts
            counts={(
              ['briefs', 'briefsWithTeam', 'teams', 'withRepository', 'handedIn'] as const
            ).map((what) => ({
              label: t(`overview:organizing.counts.${what}`),
              count: String(facts[what]),
            }))}
          />
        </Section>
      </Layout>
    </OrganizingPart>
  )
}

/** All times of this page are in the datathon's zone, which is named here. */
function OrganizingClock({ next, at, zone }: Pick<DatathonClock, 'next' | 'at' | 'zone'>) {
  const { t } = useTranslation('datathons')
  if (!next)
    return (
      <>
        {t('clock.ended', { at })} · {zone}
      </>
    )
  return (
    <>
      {t(`clock.${next.instant}`)}{' '}
      <b>{t(`clock.${next.left.unit}`, { ...next.left, count: next.left.days })}</b> · {at} · {zone}
    </>
  )
}
