import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findDatathon } from '~/domains/datathons/queries.server'
import { DatathonHeading } from '~/domains/datathons/ui/datathon-heading'
import { DatathonTabs } from '~/domains/datathons/ui/datathon-tabs'
import { ShownPeople } from '~/domains/datathons/ui/shown-people'
import { MovedDates } from '~/domains/datathons/ui/moved-dates'
import { NextSteps } from '~/domains/datathons/ui/next-steps'
import { RulesInShort } from '~/domains/datathons/ui/rules-in-short'
import { WhoIsHere } from '~/domains/datathons/ui/who-is-here'
import { WorkRows } from '~/domains/overview/ui/work-rows'
import { notFound } from '~/domains/people/access.server'
import { Timeline } from '~/ui/charts/timeline'
import { EmptyState } from '~/ui/empty-state'
import { Layout } from '~/ui/layout'
import { MoreLink } from '~/ui/more-link'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { Prose } from '~/ui/prose'
import { Section } from '~/ui/section'
import { datathonPage } from './datathon-page.server'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const datathon = await findDatathon(params.datathon ?? '')
  if (!datathon) throw await notFound(visit, 'datathon.read')
  return datathonPage(datathon, visit)
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
        <MovedDates moves={moves} language={datathon.language} />
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
            <Prose html={about} language={datathon.language} />
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
  const { datathon, rules, mentors, judges, readerJudges, sectors, teams, crossSector } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation('datathons')
  return (
    <>
      <Section title={t('page.who')}>
        <WhoIsHere sectors={sectors} teams={teams} crossSector={crossSector} />
      </Section>
      <Section title={t('page.mentors')}>
        <p>{mentors.length > 0 ? <ShownPeople people={mentors} /> : t('page.noMentors')}</p>
      </Section>
      <Section title={t('page.judges')}>
        <p>{judges.length > 0 ? <ShownPeople people={judges} /> : t('page.noJudges')}</p>
        {judges.length > 0 && <p className="faint small">{t('page.judgesHint')}</p>}
        {readerJudges && (
          <p>
            <a href={`/datathons/${datathon.slug}/disclosure`}>{t('page.decideAsJudge')}</a>
          </p>
        )}
      </Section>
      <Section title={t('page.rulesInShort')}>
        <p>
          <RulesInShort {...rules} />
        </p>
        <p>
          <a href={`/datathons/${datathon.slug}/rules`}>{t('page.wholeRules')}</a>
        </p>
        <p>
          <a href={`/datathons/${datathon.slug}/conduct/new`}>{t('page.reportConduct')}</a>
        </p>
      </Section>
    </>
  )
}
