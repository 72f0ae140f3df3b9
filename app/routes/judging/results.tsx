import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { outlineOf } from '~/domains/datathons/clock'
import { findDatathon } from '~/domains/datathons/queries.server'
import { DatathonTabs } from '~/domains/datathons/ui/datathon-tabs'
import { listSelectable } from '~/domains/incubation/list-selectable.server'
import { TakeWinners } from '~/domains/incubation/ui/take-winners'
import { findOwnSubmission } from '~/domains/judging/queries-feedback.server'
import { nameBriefs } from '~/domains/judging/name-briefs.server'
import { findHiddenTitles, findResults } from '~/domains/judging/queries-results.server'
import { findThread } from '~/domains/overview/find-thread.server'
import type { Reader } from '~/domains/overview/thread-words.server'
import { findToolOfSubmission } from '~/domains/incubation/queries.server'
import { resultsView } from '~/domains/judging/results-view'
import { Agreement, useAgreement } from '~/domains/judging/ui/agreement'
import { CheckResults } from '~/domains/judging/ui/check-results'
import { GivenAwards } from '~/domains/judging/ui/given-awards'
import { HowComputed } from '~/domains/judging/ui/how-computed'
import { Ranking } from '~/domains/judging/ui/ranking'
import { useFirmness } from '~/domains/judging/ui/use-firmness'
import { WorkOnward } from '~/domains/overview/ui/work-onward'
import { notFound } from '~/domains/people/access.server'
import { listNamedPeople } from '~/domains/submissions/queries-named.server'
import { listJudgedWork } from '~/domains/submissions/queries-versions.server'
import { translator } from '~/locales/translator.server'
import { canonicalJson } from '~/shared/canonical-json'
import { firstSentence } from '~/shared/first-sentence'
import { formatInstant } from '~/shared/instants'
import { Chip } from '~/ui/chip'
import { EmptyState } from '~/ui/empty-state'
import { pagePicture } from '~/routes/page-picture.server'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { Unfold } from '~/ui/unfold'

/** What each awarded submission is, which tool it became, and how far its thread has come. */
async function toldAwarded(awards: { submission: string }[], visit: Reader) {
  const ids = awards.map(({ submission }) => submission)
  const works = new Map((await listJudgedWork(ids)).map((work) => [work.id, work]))
  const told = ids.map(async (submissionId) => {
    const [tool, thread] = await Promise.all([
      findToolOfSubmission(submissionId),
      findThread({ submissionId }, visit),
    ])
    const work = works.get(submissionId)
    const made = work && {
      title: work.answers.title,
      sentence: firstSentence(work.answers.what, work.language),
      language: work.language,
      picture: work.pictureFileId ? work.pictureWords : null,
    }
    return [submissionId, { made: made ?? null, tool, thread }] as const
  })
  return Object.fromEntries(await Promise.all(told))
}

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const datathon = await findDatathon(params.datathon!)
  if (!datathon) throw await notFound(visit, 'results.read')
  const { id, name, timeZone, resultsAt } = datathon
  const results = await findResults(id)
  const areOut = results !== undefined
  const outline = { ...outlineOf(datathon, visit.now, areOut), language: datathon.language }
  const t = translator(visit.language)
  const at = (instant: Date) => formatInstant(instant, timeZone, visit.language)
  const description = t('judging:results.description')
  if (!results) {
    const page = { title: t('judging:results.of', { datathon: name }), description }
    return {
      page,
      datathon: outline,
      dueAt: at(resultsAt),
      isLate: resultsAt <= visit.now,
      published: null,
    }
  }
  const bare = resultsView(results.bundle, await findHiddenTitles(id))
  const { names, languages } = await nameBriefs(id, bare.names, visit.language)
  const view = { ...bare, names }
  const count = view.first.length
  const teams = new Intl.ListFormat(visit.language).format(view.first)
  const title =
    count > 0 ? t('judging:results.first', { count, teams }) : t('judging:results.nobody')
  const picture = pagePicture({ kind: t('judging:results.title'), title, by: name })
  return {
    page: { title, description, picture },
    datathon: outline,
    dueAt: null,
    isLate: false,
    published: {
      at: at(results.publishedAt),
      view,
      hash: results.bundleHash,
      bytes: Buffer.byteLength(canonicalJson(results.bundle)),
      named: await listNamedPeople(id),
      languages,
      awarded: await toldAwarded(view.awards, visit),
      winners: await listSelectable(visit.viewer, id, visit.language),
      ownSubmission: visit.viewer ? await findOwnSubmission(visit.viewer.id, id) : null,
    },
  }
}

export const meta = pageMeta

export default function Results() {
  const { page, datathon, dueAt, isLate, published } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['judging', 'datathons'])
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/datathons', label: t('datathons:title') },
          { href: `/datathons/${datathon.slug}`, label: datathon.name },
        ]}
      />
      {published ? (
        <Published {...published} datathon={datathon} title={page.title} />
      ) : (
        <>
          <PageHeading title={t('results.title')} lead={datathon.name} />
          <DatathonTabs datathon={datathon} current="results" />
          <EmptyState level={2} title={t('results.none')}>
            {t(isLate ? 'results.noneLate' : 'results.noneHint', { at: dueAt })}
          </EmptyState>
        </>
      )}
    </div>
  )
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>
type PublishedProps = NonNullable<Data['published']> & Pick<Data, 'datathon'> & { title: string }

function Published({ title, view, at, hash, bytes, awarded, winners, ...rest }: PublishedProps) {
  const { ownSubmission, datathon } = rest
  const { t } = useTranslation('judging')
  const agreement = useAgreement(view.agreement.overall)
  return (
    <>
      <PageHeading
        size="event"
        chip={<Chip kind="done">{t('results.published')}</Chip>}
        facts={`${datathon.name} · ${at}`}
        title={title}
        lead={useFirmness(view)}
        by={
          ownSubmission && (
            <a href={`/submissions/${ownSubmission}/feedback`}>{t('results.feedback')}</a>
          )
        }
      />
      <DatathonTabs datathon={datathon} current="results" />
      <TakeWinners winners={winners} />
      <GivenAwards
        awards={view.awards}
        named={rest.named}
        language={datathon.language}
        made={(submission) => awarded[submission]?.made}
        onward={(submission) => <WorkOnward {...awarded[submission]} />}
      />
      {view.ranking.length > 0 && (
        <Section title={t('results.ranking')}>
          <Ranking
            {...view}
            named={rest.named}
            languages={rest.languages}
            confidence={view.method.confidence}
          />
        </Section>
      )}
      {view.unscored.length > 0 && (
        <Section title={t('results.unscored')}>
          <p>{view.unscored.join(', ')}</p>
          <p className="faint">{t('results.unscoredHint')}</p>
        </Section>
      )}
      <Section title={t('results.agreement')}>
        <p className="lead">{agreement}</p>
        <Unfold title={t('results.how')}>
          <div className="columns" id="method">
            <Agreement
              agreement={view.agreement}
              sentence={agreement}
              language={datathon.language}
            />
            <HowComputed method={view.method} />
            <CheckResults slug={datathon.slug} hash={hash} bytes={bytes} />
          </div>
        </Unfold>
      </Section>
    </>
  )
}
