import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Intervals } from '~/ui/charts/intervals'
import { Notice } from '~/ui/notice'
import { Table } from '~/ui/table'
import { Words } from '~/ui/words'
import type { Shown } from '../../datathons/disclosure'
import { ShownPeople } from '../../datathons/ui/shown-people'
import { groupRanking } from '../ranking-groups'
import type { RankedSubmission } from '../results'

export interface RankingProps {
  ranking: RankedSubmission[]
  runs: string[][] | null
  /** What stands in the ranking by a submission's id. */
  names: Record<string, { team: string; challenge: string; href?: string }>
  /** Who of each team shows a name, by the submission's id. */
  named?: Record<string, Shown[]>
  /** Of each one's brief. */
  languages: Record<string, string>
  confidence: number
}

/** The ranking, with what is known of how firm it is. */
export function Ranking({ ranking, runs, names, named = {}, languages, confidence }: RankingProps) {
  const { t } = useTranslation('judging')
  const about = (submission: string) => (
    <About
      challenge={names[submission]?.challenge}
      language={languages[submission]}
      people={named[submission]}
    />
  )
  if (!runs) return <BareRanking ranking={ranking} names={names} about={about} />
  const percent = Math.round(confidence * 100)
  const [first] = ranking
  const summary = t('results.summary', {
    first: t('results.first', { count: 1, teams: names[first?.submission ?? '']?.team ?? '' }),
    lowest: onePlace(Math.min(...ranking.map(({ low }) => low ?? 0))),
    highest: onePlace(Math.max(...ranking.map(({ high }) => high ?? 0))),
  })
  const row = ({
    submission,
    place,
    points,
    low,
    high,
    bestPlace,
    worstPlace,
  }: RankedSubmission) => ({
    key: submission,
    place,
    name: <Team {...names[submission]} />,
    note: about(submission),
    places:
      bestPlace === worstPlace
        ? String(place)
        : t('results.from', { from: bestPlace ?? place, to: worstPlace ?? place }),
    low: low ?? points,
    middle: points,
    high: high ?? points,
    points: onePlace(points),
    here: place === 1,
  })
  return (
    <Intervals
      summary={summary}
      heads={{
        name: t('results.teamAndChallenge'),
        places: t('results.possiblePlace'),
        points: t('results.points'),
      }}
      groups={groupRanking(
        ranking.map(({ submission }) => submission),
        runs,
      ).map(({ kind, submissions }) => ({
        label: t(`results.${kind}`),
        rows: ranking.filter(({ submission }) => submissions.includes(submission)).map(row),
      }))}
      caption={
        <>
          {t('results.caption', { confidence: percent })} <a href="#method">{t('results.how')}</a>
        </>
      }
    />
  )
}

/** Points as they are read: more places would promise more than there is. */
const onePlace = (points: number) => points.toFixed(1)

function Team({ team, href }: { team?: string; href?: string }) {
  return href ? <a href={href}>{team}</a> : <>{team}</>
}

interface AboutProps {
  challenge: string | undefined
  language: string | undefined
  people: Shown[] | undefined
}

/** Which brief, and who in the team wants to be known by name. */
function About({ challenge, language, people }: AboutProps) {
  return (
    <>
      <Words language={language}>{challenge}</Words>
      {people && (
        <>
          <br />
          <ShownPeople people={people} />
        </>
      )}
    </>
  )
}

/** The order alone, where judges overlap too little to say how firm it is. */
function BareRanking({
  ranking,
  names,
  about,
}: Pick<RankingProps, 'ranking' | 'names'> & { about: (submission: string) => ReactNode }) {
  const { t } = useTranslation('judging')
  return (
    <div className="stack">
      <Notice kind="needs" title={t('results.noUncertainty')}>
        {t('results.noUncertaintyHint')}
      </Notice>
      <Table
        caption={t('results.ranking')}
        columns={[
          { head: t('results.teamAndChallenge') },
          { head: t('results.points'), figures: true },
          { head: t('results.sheets'), figures: true },
        ]}
        rows={ranking.map(({ submission, place, points, sheets }) => ({
          key: submission,
          cells: [
            <>
              {place}. <Team {...names[submission]} />
              <div className="faint small">{about(submission)}</div>
            </>,
            onePlace(points),
            sheets,
          ],
        }))}
      />
    </div>
  )
}
