import { useTranslation } from 'react-i18next'
import { Facts } from '~/ui/facts'
import { Words } from '~/ui/words'
import type { FollowUpState } from '../follow-ups'

export interface FollowUpFactsProps {
  adoption: string
  followUps: {
    days: number
    state: FollowUpState
    dueOn: string
    score: number | null
    comment: string
    /** Of the comment. */
    language: string
  }[]
  /** Whether this reader answers for the organisation. */
  mayAnswer: boolean
}

/** When an organisation is asked how it goes, and what it said. */
export function FollowUpFacts({ adoption, followUps, mayAnswer }: FollowUpFactsProps) {
  const { t } = useTranslation('adoption')
  if (followUps.length === 0) return <p>{t('page.followUpsAhead')}</p>
  return (
    <Facts
      facts={followUps.map(({ days, state, dueOn, score, comment, language }) => ({
        term: t('page.followUpDays', { days }),
        fact: (
          <>
            {t(`page.followUpStates.${state}`, { day: dueOn })}
            {score !== null && <> · {t('page.score', { score })}</>}
            {mayAnswer && (state === 'due' || state === 'silent') && (
              <>
                {' '}
                <a href={`/adoptions/${adoption}/follow-ups/${days}`}>{t('page.answerFollowUp')}</a>
              </>
            )}
            {comment && (
              <p className="faint">
                <Words language={language}>{comment}</Words>
              </p>
            )}
          </>
        ),
      }))}
    />
  )
}
