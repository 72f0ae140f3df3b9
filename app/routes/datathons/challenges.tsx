import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { readTitles } from '~/domains/challenges/read-titles.server'
import { outlineOf } from '~/domains/datathons/clock'
import { findDatathon, listTracks } from '~/domains/datathons/queries.server'
import { DatathonPart } from '~/domains/datathons/ui/datathon-part'
import { areResultsOut } from '~/domains/judging/queries-results.server'
import { listBriefWork } from '~/domains/overview/queries-work.server'
import { WorkRows } from '~/domains/overview/ui/work-rows'
import { workRow } from '~/domains/overview/work-row'
import { notFound } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { pagePicture } from '~/routes/page-picture.server'
import { formatMoment } from '~/shared/instants'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Select } from '~/ui/form/select'
import { pageMeta } from '~/ui/page-meta'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const datathon = await findDatathon(params.datathon ?? '')
  if (!datathon) throw await notFound(visit, 'datathon.read')
  const { now, language } = visit
  const [tracks, works] = await Promise.all([
    listTracks(datathon.id),
    listBriefWork({ datathonId: datathon.id }),
  ])
  const titleOf = await readTitles(works, language)
  const wanted = new URL(request.url).searchParams.get('track') ?? ''
  const t = translator(language)
  const named = { datathon: datathon.name }
  return {
    page: {
      title: t('datathons:challenges.title', named),
      description: t('datathons:challenges.description', named),
      picture: pagePicture({ kind: t('datathons:tabs.challenges'), title: datathon.name }),
    },
    datathon: outlineOf(datathon, now, await areResultsOut(datathon.id)),
    tracks: tracks.map(({ name }) => name),
    track: wanted,
    works: works
      .filter(({ track }) => !wanted || track === wanted)
      .map((work) => workRow(work, now, titleOf)),
    mayPropose: now < datathon.startsAt,
    proposeUntil: formatMoment(datathon.startsAt, datathon.timeZone, language),
  }
}

export const meta = pageMeta

export default function DatathonChallenges() {
  const { page, datathon, tracks, track, works } = useLoaderData<typeof loader>()
  const { t } = useTranslation('datathons')
  return (
    <DatathonPart datathon={datathon} current="challenges" title={page.title}>
      {tracks.length > 1 && (
        <form className="filters" method="get">
          <Select
            field={{ name: 'track', initialValue: track }}
            label={t('challenges.track')}
            none={t('challenges.all')}
            options={tracks.map((name) => ({ value: name, label: name }))}
          />
          <Button kind="secondary">{t('challenges.filter')}</Button>
        </form>
      )}
      {works.length > 0 ? <WorkRows works={works} level={2} /> : <Nothing />}
    </DatathonPart>
  )
}

function Nothing() {
  const { track, mayPropose, proposeUntil } = useLoaderData<typeof loader>()
  const { t } = useTranslation('datathons')
  return (
    <EmptyState
      level={2}
      title={track ? t('challenges.noneInTrack') : t('page.noChallenges')}
      action={mayPropose && <LinkButton href="/challenges/new">{t('writeBrief')}</LinkButton>}
    >
      {mayPropose
        ? t('page.noChallengesUntil', { date: proposeUntil })
        : t('page.noChallengesClosed')}
    </EmptyState>
  )
}
