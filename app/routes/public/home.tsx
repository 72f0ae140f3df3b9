import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { countUsedAtSixMonths } from '~/domains/adoption/queries-public.server'
import { readLastFollowUps } from '~/domains/adoption/read-public-uses.server'
import { readTitles } from '~/domains/challenges/read-titles.server'
import { announcedDatathon } from '~/domains/overview/announced-datathon'
import { listDatathons } from '~/domains/datathons/queries.server'
import { listPublicationDates } from '~/domains/judging/queries-results.server'
import { weave } from '~/domains/overview/loom'
import { listToolsInUse } from '~/domains/overview/queries-home.server'
import { listBriefWork, listNeedWork, listToolWork } from '~/domains/overview/queries-work.server'
import { DatathonStrip } from '~/domains/overview/ui/datathon-strip'
import { OpenBriefs } from '~/domains/overview/ui/open-briefs'
import { TenSteps } from '~/domains/overview/ui/ten-steps'
import { ToolsInUse } from '~/domains/overview/ui/tools-in-use'
import { WorkLoom } from '~/domains/overview/ui/work-loom'
import { workRow } from '~/domains/overview/work-row'
import { translator } from '~/locales/translator.server'
import { pagePicture } from '~/routes/page-picture.server'
import { formatHour, formatNearDay, formatShortDay } from '~/shared/instants'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { MoreLink } from '~/ui/more-link'
import { pageMeta } from '~/ui/page-meta'
import { Section } from '~/ui/section'

export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  const { now, language, timeZone } = visit
  const [datathons, published, briefs, tools, needs, inUse, usedAtSixMonths] = await Promise.all([
    listDatathons(),
    listPublicationDates(),
    listBriefWork(),
    listToolWork(),
    listNeedWork(),
    listToolsInUse(5),
    countUsedAtSixMonths(),
  ])
  const t = translator(language)
  const open = briefs.filter(
    (brief) => brief.briefState === 'published' && brief.submissionsCloseAt > now,
  )
  const shown = open.slice(0, 4)
  const titleOf = await readTitles(shown, language)
  const day = (at: Date) => formatShortDay(at, timeZone, language)
  const said = await readLastFollowUps(inUse.map(({ id }) => id))
  return {
    page: {
      title: 'Tequio',
      description: t('pages:home.description'),
      picture: pagePicture({ title: t('pages:home.title') }),
    },
    datathon: announcedDatathon(datathons, published, now, language),
    loom: weave({ briefs, tools, needs }, now),
    usedAtSixMonths,
    open: shown.map((brief) => {
      const { submissionsCloseAt: at, timeZone: zone } = brief
      return {
        ...workRow(brief, now, titleOf),
        seeking: brief.seeking ?? [],
        closes: `${formatNearDay(at, zone, language, now)}, ${formatHour(at, zone, language)}`,
      }
    }),
    openCount: open.length,
    tools: inUse.map(({ id, nextFollowUp, ...tool }) => {
      const last = said.get(id)
      return {
        ...tool,
        lastFollowUp: last ? { ...last, at: day(last.at) } : null,
        nextFollowUp: last ? null : nextFollowUp && day(nextFollowUp),
      }
    }),
  }
}

export const meta = pageMeta

export default function Home() {
  const { datathon, loom, usedAtSixMonths } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['overview', 'pages'])
  const { works, since } = loom
  return (
    <>
      {datathon && <DatathonStrip datathon={datathon} />}
      <div className="page">
        <div className="hero">
          <h1>{t('pages:home.title')}</h1>
          <p className="lead">{t('pages:home.description')}</p>
          <p className="hero__doors">
            <LinkButton href="/needs/new">{t('overview:home.doors.need')}</LinkButton>
            <LinkButton kind="secondary" href="/challenges">
              {t('overview:home.doors.help')}
            </LinkButton>
            <LinkButton kind="secondary" href="/catalog">
              {t('overview:home.doors.tool')}
            </LinkButton>
          </p>
          <p className="small">
            {t('overview:home.datathon')} <a href="/judge">{t('overview:home.doors.judge')}</a>
          </p>
        </div>
        {since !== null && (
          <Section title={t('overview:loom.title', { count: works.length, year: since })}>
            <WorkLoom loom={loom} usedAtSixMonths={usedAtSixMonths} />
          </Section>
        )}
        <Section title={t('overview:home.open')}>
          <Open />
        </Section>
        <Section title={t('overview:home.inUse')}>
          <InUse />
        </Section>
        <Section title={t('overview:steps.title')} id="steps">
          <TenSteps />
        </Section>
      </div>
    </>
  )
}

function Open() {
  const { open, openCount } = useLoaderData<typeof loader>()
  const { t } = useTranslation('overview')
  if (open.length === 0) {
    return <EmptyState title={t('home.noneOpen')}>{t('home.noneOpenHint')}</EmptyState>
  }
  return (
    <>
      <OpenBriefs briefs={open} />
      <MoreLink href="/challenges" label={t('home.allOpen', { count: openCount })} />
    </>
  )
}

function InUse() {
  const { tools } = useLoaderData<typeof loader>()
  const { t } = useTranslation('overview')
  if (tools.length === 0) {
    return <EmptyState title={t('home.noneInUse')}>{t('home.noneInUseHint')}</EmptyState>
  }
  return (
    <>
      <ToolsInUse tools={tools} />
      <MoreLink href="/catalog" label={t('home.wholeCatalog')} />
    </>
  )
}
