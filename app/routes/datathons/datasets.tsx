import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { outlineOf } from '~/domains/datathons/clock'
import { findDatathon } from '~/domains/datathons/queries.server'
import { DatathonPart } from '~/domains/datathons/ui/datathon-part'
import { listDatathonDatasets } from '~/domains/challenges/queries-datasets.server'
import { readTitles } from '~/domains/challenges/read-titles.server'
import { ChallengeLink } from '~/domains/challenges/ui/challenge-link'
import { areResultsOut } from '~/domains/judging/queries-results.server'
import { notFound } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { pagePicture } from '~/routes/page-picture.server'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { pageMeta } from '~/ui/page-meta'
import { Rows } from '~/ui/rows'
import { Words } from '~/ui/words'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const datathon = await findDatathon(params.datathon ?? '')
  if (!datathon) throw await notFound(visit, 'datathon.read')
  const t = translator(visit.language)
  const datasets = await listDatathonDatasets(datathon.id)
  const used = datasets.flatMap(({ briefs }) => briefs)
  const titleOf = await readTitles(used, visit.language)
  const named = { datathon: datathon.name }
  return {
    page: {
      title: t('datathons:datasets.title', named),
      description: t('datathons:datasets.description', named),
      picture: pagePicture({ kind: t('datathons:tabs.datasets'), title: datathon.name }),
    },
    datathon: outlineOf(datathon, visit.now, await areResultsOut(datathon.id)),
    datasets: datasets.map(({ briefs, ...each }) => ({ ...each, briefs: briefs.map(titleOf) })),
  }
}

export const meta = pageMeta

export default function DatathonDatasets() {
  const { page, datathon, datasets } = useLoaderData<typeof loader>()
  const { t } = useTranslation('datathons')
  return (
    <DatathonPart datathon={datathon} current="datasets" title={page.title}>
      {datasets.length > 0 ? (
        <Rows
          level={2}
          rows={datasets.map(({ slug, title, summary, language, sourceName, rows, briefs }) => ({
            key: slug,
            title,
            lang: language,
            href: `/datasets/${slug}`,
            by: <Words language={language}>{summary}</Words>,
            cells: [
              <>
                {t('datasets.usedBy')}{' '}
                {briefs.map((brief, index) => (
                  <span key={brief.href}>
                    {index > 0 && ', '}
                    <ChallengeLink challenge={brief} />
                  </span>
                ))}
              </>,
              <>
                <b>{t('datasets.rows', { count: rows })}</b>
                <br />
                {sourceName}
              </>,
            ],
          }))}
        />
      ) : (
        <EmptyState
          level={2}
          title={t('datasets.none')}
          action={<LinkButton href="/datasets">{t('datasets.seeAll')}</LinkButton>}
        >
          {t('datasets.noneHint')}
        </EmptyState>
      )}
    </DatathonPart>
  )
}
