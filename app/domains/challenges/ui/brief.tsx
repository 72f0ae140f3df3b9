import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import { Part } from '~/ui/part'
import { isMeasured, notesOf, numberOf, shownProfileOf, type Answers } from '../answers'
import type { QuestionKey } from '../questions'
import type { Speech } from '../translations'
import { AnswerText } from './answer-text'
import { CapacityProfile } from './capacity-profile'
import { useSpeeches } from './use-speeches'
import { LevelMeanings } from './level-meanings'
import { SuccessMeasure } from './success-measure'
import { WeeklyHours } from './weekly-hours'

type CommitmentsProps = Pick<BriefProps, 'answers' | 'lang' | 'speeches' | 'showOpen'>

export interface BriefProps {
  answers: Answers
  /** The language in which it was written, where it is not the page's. */
  lang?: string
  /** Of a translation: the language of each text, by its field, and what is to be said of it. */
  speeches?: Record<string, Speech>
  /** To those who write and review: also says what is missing. */
  showOpen?: boolean
  /** What stands under the answers about data: the datasets themselves. */
  datasets: ReactNode
  /** What follows the document: questions and answers. */
  children?: ReactNode
}

/** A brief as it is read: the problem first, the risks before anybody builds. */
export function Brief({ answers, lang, speeches, showOpen, datasets, children }: BriefProps) {
  const { t } = useTranslation('challenges')
  const spoken = useSpeeches(lang, speeches)
  const said = (key: QuestionKey, look: { bare?: boolean; large?: boolean } = {}) => (
    <AnswerText
      question={key}
      answer={answers[key]}
      {...spoken(key)}
      showOpen={showOpen}
      {...look}
    />
  )
  const holds = (...keys: QuestionKey[]) => showOpen || keys.some((key) => answers[key])
  return (
    <div>
      <Part title={t('page.parts.problem')} id="problem">
        {said('problem', { bare: true, large: true })}
        {said('tried')}
      </Part>
      <Part title={t('page.parts.objective')} id="objective">
        {said('objective', { bare: true })}
      </Part>
      <Part title={t('page.parts.people')} id="people">
        {said('affected')}
        {said('users')}
        {said('participation')}
      </Part>
      <Part title={t('page.parts.success')} id="success">
        <SuccessMeasure answers={answers} {...spoken('counted')} />
        {said('sign')}
        {!isMeasured(answers) && (
          <>
            {said('counted')}
            {said('today')}
            {said('target')}
          </>
        )}
        {said('measuring')}
      </Part>
      {holds('seeking', 'support') && (
        <Part title={t('page.parts.needs')} id="needs">
          {said('seeking')}
          {said('support')}
        </Part>
      )}
      <Part title={t('page.parts.capacity')} id="capacity">
        <CapacityProfile
          profile={shownProfileOf(answers)}
          notes={notesOf(answers)}
          speechOf={(dimension) => spoken(`${dimension}-note`)}
        />
        <WeeklyHours answer={answers.hours} {...spoken('hours')} showOpen={showOpen} />
        <p className="faint small">{t('page.profileUse')}</p>
        <LevelMeanings />
      </Part>
      {holds('languages', 'law', 'threats') && (
        <Part title={t('page.parts.context')} id="context">
          {said('languages')}
          {said('law')}
          {said('threats')}
        </Part>
      )}
      <Part title={t('page.parts.data')} id="data">
        {datasets}
        {said('data-collection')}
        {said('data-management')}
        {said('data-analysis')}
        {said('data-security')}
      </Part>
      <Part title={t('page.parts.harm')} id="harm">
        <Notice kind="risk">
          {said('harm')}
          {said('lessening')}
        </Notice>
      </Part>
      {children}
    </div>
  )
}

/** What the organisation gives to the work: for the page's aside. */
export function Commitments({ answers, lang, speeches, showOpen }: CommitmentsProps) {
  const spoken = useSpeeches(lang, speeches)
  const { t } = useTranslation('challenges')
  const hours = numberOf(answers, 'contact-hours')
  return (
    <div className="stack stack--tight">
      {hours !== undefined && <p>{t('page.contactHours', { count: hours })}</p>}
      <AnswerText
        question="pilot"
        answer={answers.pilot}
        {...spoken('pilot')}
        showOpen={showOpen}
      />
      <AnswerText
        question="adopting"
        answer={answers.adopting}
        {...spoken('adopting')}
        showOpen={showOpen}
      />
    </div>
  )
}
