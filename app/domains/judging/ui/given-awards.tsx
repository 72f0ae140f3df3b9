import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'
import type { Shown } from '../../datathons/disclosure'
import { ShownPeople } from '../../datathons/ui/shown-people'
import { WorkPicture } from '../../submissions/ui/work-picture'
import type { ResultsView } from '../results-view'

interface Made {
  title: string
  /** The first of what the team says that it does. */
  sentence: string
  language: string
  /** What its picture shows; null where there is none. */
  picture: string | null
}

export interface GivenAwardsProps extends Pick<ResultsView, 'awards'> {
  /** In which the organisers write. */
  language: string
  /** Who of each team shows a name, by the submission's id. */
  named?: Record<string, Shown[]>
  /** What was made, by the submission's id, in its team's words. */
  made: (submission: string) => Made | null | undefined
  /** Where the work has come since, by the submission's id. */
  onward?: (submission: string) => ReactNode
}

/** What each award went to, and to whom; where it does not follow the ranking, why. */
export function GivenAwards({ awards, language, named = {}, made, onward }: GivenAwardsProps) {
  const { t } = useTranslation('judging')
  return (
    <Section title={t('results.awards')}>
      {awards.length === 0 ? (
        <p>{t('results.noAwards')}</p>
      ) : (
        <ul className="rows">
          {awards.map(({ award, submission, team, reason }) => (
            <li key={award} className="row row--0 awarded">
              <div>
                <p className="row__above">
                  <Words language={language}>{award}</Words>: {team}
                </p>
                <MadeWork {...made(submission)} href={`/submissions/${submission}`} team={team} />
                {named[submission] && (
                  <p className="row__by">
                    <ShownPeople people={named[submission]} />
                  </p>
                )}
                {onward?.(submission)}
                {reason && (
                  <p className="row__by">
                    {t('results.outOfOrder')}{' '}
                    <Words language={language}>{t('results.outOfOrderReason', { reason })}</Words>
                  </p>
                )}
              </div>
              <Pictured submission={submission} words={made(submission)?.picture} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** What was made, and in a sentence what for; the team's name where it gave no words. */
function MadeWork({
  title,
  sentence,
  language,
  href,
  team,
}: Partial<Made> & Record<'href' | 'team', string>) {
  return (
    <>
      <h3 className="row__title">
        <a href={href}>{title ? <Words language={language}>{title}</Words> : team}</a>
      </h3>
      {sentence && (
        <p className="prose">
          <Words language={language}>{sentence}</Words>
        </p>
      )}
    </>
  )
}

function Pictured({ submission, words }: { submission: string; words: string | null | undefined }) {
  if (words === null || words === undefined) return null
  return <WorkPicture submission={submission} words={words} />
}
