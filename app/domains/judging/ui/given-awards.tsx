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

interface GivenAwardsProps extends Pick<ResultsView, 'awards'> {
  /** In which the organisers write. */
  language: string
  /** Who of each team shows a name, by the submission's id. */
  named: Record<string, Shown[]>
  /** What was made, by the submission's id, in its team's words. */
  made: (submission: string) => Made | null | undefined
  /** Where the work has come since, by the submission's id. */
  onward: (submission: string) => ReactNode
}

/** What each award went to, and to whom; where it does not follow the ranking, why. */
export function GivenAwards({ awards, made, ...about }: GivenAwardsProps) {
  const { t } = useTranslation('judging')
  return (
    <Section title={t('results.awards')}>
      {awards.length === 0 ? (
        <p>{t('results.noAwards')}</p>
      ) : (
        <ul className="rows">
          {awards.map((given) => (
            <Given key={given.award} {...given} {...about} made={made(given.submission)} />
          ))}
        </ul>
      )}
    </Section>
  )
}

type GivenProps = GivenAwardsProps['awards'][number] &
  Pick<GivenAwardsProps, 'language' | 'named' | 'onward'> & { made: Made | null | undefined }

/** One award: what was made and in a sentence what for, or the team's name where it gave no words. */
function Given({ award, submission, team, reason, made, language, named, onward }: GivenProps) {
  const { t } = useTranslation('judging')
  const people = named[submission]
  return (
    <li className="row row--0 awarded">
      <div>
        <p className="row__above">
          <Words language={language}>{award}</Words>: {team}
        </p>
        <h3 className="row__title">
          <a href={`/submissions/${submission}`}>
            {made?.title ? <Words language={made.language}>{made.title}</Words> : team}
          </a>
        </h3>
        {made?.sentence && (
          <p className="prose">
            <Words language={made.language}>{made.sentence}</Words>
          </p>
        )}
        {people && (
          <p className="row__by">
            <ShownPeople people={people} />
          </p>
        )}
        {onward(submission)}
        {reason && (
          <p className="row__by">
            {t('results.outOfOrder')}{' '}
            <Words language={language}>{t('results.outOfOrderReason', { reason })}</Words>
          </p>
        )}
      </div>
      {made && made.picture !== null && (
        <WorkPicture submission={submission} words={made.picture} />
      )}
    </li>
  )
}
