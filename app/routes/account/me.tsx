import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { canNameDeputy } from '~/domains/approvals/policy'
import { listOwnDeputies } from '~/domains/approvals/queries-deputies.server'
import { canCurate } from '~/domains/datasets/policy'
import { canCreateDatathon } from '~/domains/datathons/policy'
import { organizesAny } from '~/domains/datathons/queries-approvers.server'
import { listHandling } from '~/domains/datathons/queries-handlers.server'
import { listMemberships } from '~/domains/organizations/queries-memberships.server'
import { listOwnChallenges } from '~/domains/challenges/queries.server'
import { readTitles } from '~/domains/challenges/read-titles.server'
import type { TitleIn, Titled } from '~/domains/challenges/title-in'
import { listTold } from '~/domains/needs/queries-lists.server'
import { emptyHanded } from '~/domains/overview/empty-handed'
import { listWaiting } from '~/domains/overview/list-waiting.server'
import {
  listOwnDatathonNames,
  listOwnResults,
  listOwnTeams,
  listOwnToolNames,
} from '~/domains/overview/queries-places.server'
import { NothingWaits } from '~/domains/overview/ui/nothing-waits'
import { OwnResults } from '~/domains/overview/ui/own-results'
import { OwnPlaces } from '~/domains/overview/ui/own-places'
import { WaitingQueue } from '~/domains/overview/ui/waiting-queue'
import { urgencyOf, type Waiting } from '~/domains/overview/waiting'
import { signedIn } from '~/domains/people/access.server'
import { canAdminister } from '~/domains/people/policy'
import { translator } from '~/locales/translator.server'
import { formatZonedMoment } from '~/shared/instants'
import { Layout } from '~/ui/layout'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { MeTabs } from './me-tabs'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { now, language } = visit
  const [
    waiting,
    organizations,
    briefs,
    datathons,
    teams,
    tools,
    results,
    organizes,
    deputies,
    handling,
    needs,
  ] = await Promise.all([
    // What waits for a role is read with its second factor alone.
    visit.awaiting ? [] : listWaiting(viewer, now),
    listMemberships(viewer.id),
    listOwnChallenges(viewer.id),
    listOwnDatathonNames(viewer.id),
    listOwnTeams(viewer.id),
    listOwnToolNames(viewer.id),
    listOwnResults(viewer.id),
    organizesAny(viewer.id),
    listOwnDeputies(viewer.id, now),
    listHandling(viewer.id),
    listTold(viewer.id),
  ])
  const titleOf = await readTitles([...briefs, ...waiting.flatMap(briefOf)], language)
  const t = translator(language)
  return {
    page: { title: t('account:me.title'), description: t('account:me.description') },
    handle: viewer.handle,
    needsFactor: visit.awaiting !== null,
    waiting: waiting.map(({ until, timeZone, brief, ...each }) => ({
      ...each,
      ...aboutOf({ brief, ...each }, titleOf),
      urgency: urgencyOf({ ...each, until }, now),
      until: until && formatZonedMoment(until, timeZone ?? viewer.timeZone, language),
      overdue: until !== null && until <= now,
    })),
    empty: emptyHanded(viewer, {
      organizations: organizations.length,
      briefs: briefs.length,
      needs: needs.length,
      datathons: datathons.length,
      tools: tools.length,
    }),
    results,
    places: {
      organizations: organizations.map(({ slug, name }) => ({ slug, name })),
      challenges: briefs.map(({ slug, title, language }) => {
        const { title: name, ...shown } = titleOf({ slug, title, language })
        return { slug, name, ...shown }
      }),
      datathons,
      teams: teams.map(({ slug, name }) => ({ slug, name })),
      tools,
    },
    may: {
      administer: canAdminister(viewer),
      curate: canCurate(viewer),
      createDatathon: canCreateDatathon(viewer),
      approve: canNameDeputy(viewer, organizes) || deputies.length > 0,
      readReports: handling.some(({ acceptedAt }) => acceptedAt !== null),
    },
  }
}

type About = Pick<Waiting, 'brief' | 'about' | 'lang'>

const briefOf = ({ brief: slug, about: title, lang: language }: About) =>
  slug && language ? [{ slug, title, language }] : []

/** Beside where something is done stands what it is about, in the reader's language where it was published in it. */
function aboutOf(waiting: About, titleOf: (brief: Titled) => TitleIn) {
  const [brief] = briefOf(waiting)
  if (!brief) return {}
  const { title: about, language: lang } = titleOf(brief)
  return { about, lang }
}

export const meta = pageMeta

export default function Me() {
  const { handle, needsFactor, waiting, empty, results, places, may } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation(['account', 'factor'])
  return (
    <div className="page">
      <PageHeading title={t('me.title')} facts={handle} />
      <MeTabs current="waits" />
      {needsFactor && (
        <Notice kind="needs" title={t('factor:why.title')}>
          {t('factor:why.text')} <a href="/me/security/second-factor">{t('factor:why.add')}</a>
        </Notice>
      )}
      <Layout kind="working" aside={<OwnPlaces handle={handle} places={places} may={may} />}>
        <Section title={t('me.waits')}>
          {waiting.length > 0 ? <WaitingQueue waiting={waiting} /> : <NothingWaits as={empty} />}
        </Section>
        <OwnResults results={results} />
      </Layout>
    </div>
  )
}
