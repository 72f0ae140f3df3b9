import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { listPublishedChallenges } from '~/domains/challenges/queries-published.server'
import { rowOf } from '~/domains/challenges/row'
import {
  ChallengeFilters,
  type ChallengeFiltersProps,
} from '~/domains/challenges/ui/challenge-filters'
import { ChallengeRows } from '~/domains/challenges/ui/challenge-rows'
import { listDatathons } from '~/domains/datathons/queries.server'
import { listSlugsAt, listStages } from '~/domains/overview/queries-stages.server'
import { listBriefWork } from '~/domains/overview/queries-work.server'
import { WorkStanding } from '~/domains/overview/ui/work-standing'
import { standingOf } from '~/domains/overview/work-row'
import { skills } from '~/domains/people/rules'
import { translator } from '~/locales/translator.server'
import { isStateCode } from '~/shared/mexican-states'
import { themes } from '~/shared/themes'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { MoreLink } from '~/ui/more-link'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { publicPage } from '~/routes/page-picture.server'

const pageLength = 50
const times = ['open', 'past', 'any'] as const

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const t = translator(visit.language)
  const { searchParams } = new URL(request.url)
  const asked = (name: string) => searchParams.get(name) ?? ''
  const stage = listStages.find((each) => each === asked('stage'))
  // What has come far has closed long ago: asked for by its stage, it is found whenever it was open.
  const time = times.find((each) => each === asked('time')) ?? (stage ? 'any' : 'open')
  const chosen = {
    q: asked('q'),
    theme: asked('theme'),
    datathon: asked('datathon'),
    state: isStateCode(asked('state')) ? asked('state') : '',
    stage: stage ?? '',
    time,
    skills: skills.filter((skill) => searchParams.getAll('skill').includes(skill)),
  }
  const found = await listPublishedChallenges(
    {
      q: chosen.q,
      theme: themes.find((theme) => theme === chosen.theme),
      datathon: chosen.datathon || undefined,
      stateCode: chosen.state || undefined,
      skills: chosen.skills,
      slugs: stage && (await listSlugsAt(stage)),
      time: time === 'any' ? undefined : time,
      after: asked('after') || undefined,
      limit: pageLength + 1,
    },
    visit.now,
  )
  const shown = found.slice(0, pageLength)
  const slugs = shown.map(({ slug }) => slug)
  const works = slugs.length > 0 ? await listBriefWork({ slugs }) : []
  return {
    page: publicPage({
      title: t('challenges:list.title'),
      description: t('challenges:list.description'),
    }),
    chosen,
    filtered: [...searchParams.values()].some(Boolean),
    stages: listStages.map((value) => ({ value, label: t(`challenges:list.stages.${value}`) })),
    datathons: (await listDatathons()).map(({ slug, name }) => ({ slug, name })),
    challenges: shown.map((challenge) => rowOf(challenge, visit)),
    works: works.map((work) => ({ slug: work.slug, ...standingOf(work, visit.now) })),
    after: found.length > pageLength ? shown.at(-1)?.slug : undefined,
  }
}

function pageAfter({ skills, ...chosen }: ChallengeFiltersProps['chosen'], after: string) {
  const search = new URLSearchParams({ ...chosen, after })
  for (const skill of skills) search.append('skill', skill)
  return search
}

const titles = {
  open: 'list.foundOpen',
  past: 'list.foundPast',
  any: 'list.foundAny',
} as const

export const meta = pageMeta

export default function Challenges() {
  const { page, chosen, filtered, datathons, stages, challenges, works, after } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation('challenges')
  return (
    <div className="page">
      <PageHeading
        title={page.title}
        lead={t('list.lead')}
        action={<LinkButton href="/challenges/new">{t('list.write')}</LinkButton>}
      />
      <p>
        {t('list.need')} <a href="/needs/new">{t('list.tell')}</a>
      </p>
      <ChallengeFilters chosen={chosen} datathons={datathons} stages={stages} />
      <Section title={t(titles[chosen.time])}>
        {challenges.length > 0 && (
          <ChallengeRows
            challenges={challenges}
            standing={(slug) => {
              const work = works.find((each) => each.slug === slug)
              return work && <WorkStanding work={work} />
            }}
          />
        )}
        {challenges.length === 0 && filtered && (
          <EmptyState
            title={t('list.none')}
            action={
              <LinkButton kind="secondary" href="/challenges?time=any">
                {t('list.noneAll')}
              </LinkButton>
            }
          >
            {t('list.noneHint')}
          </EmptyState>
        )}
        {challenges.length === 0 && !filtered && (
          <EmptyState
            title={t('list.noneYet')}
            action={
              <LinkButton kind="secondary" href="/challenges?time=any">
                {t('list.noneAll')}
              </LinkButton>
            }
          >
            {t('list.noneYetHint')}
          </EmptyState>
        )}
        <p>
          <a href="/challenges/feed.xml">{t('list.feed')}</a>
        </p>
        {after && <MoreLink href={`/challenges?${pageAfter(chosen, after)}`} />}
      </Section>
    </div>
  )
}
