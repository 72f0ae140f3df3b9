import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { useSendingAddress } from '~/ui/form/use-sending-address'
import { Layout } from '~/ui/layout'
import { Notice } from '~/ui/notice'
import { Quote } from '~/ui/quote'
import { Unfold } from '~/ui/unfold'
import { countAnswers } from '../completeness'
import { concerns, type KeyedQuestion, type SectionKey } from '../questions'
import { questionPath, type Walk } from '../writing-way'
import { AnswerField } from './answer-field'
import { QuestionHelp } from './question-help'
import { AnswerSource } from './answer-source'
import { ClashingAnswers } from './clashing-answers'
import { CommentsAbove } from './review-comments'
import { SavedState } from './saved-state'
import { SectionList } from './section-list'
import { useAutosave } from './use-autosave'
import { WritingErrors, autosaveOf, sourcesOf, type Writing } from './writing'
import { WritingIndex } from './writing-index'

export interface OneQuestionProps extends Writing {
  question: KeyedQuestion & { section: SectionKey }
  walk: Walk
}

const places = {
  needed: 'challenges:edit.neededPlace',
  comments: 'challenges:edit.commentedPlace',
  section: 'challenges:edit.place',
} as const

/** One question at a time: the sections at the left, the question, and what helps to answer it. */
export function OneQuestion({ question, walk, ...writing }: OneQuestionProps) {
  const { t } = useTranslation(['challenges', 'assessment'])
  const { brief, parts, comments, savedAt, reply } = writing
  const address = questionPath(brief.slug, question.key, walk.way)
  const autosave = useAutosave(autosaveOf(writing, question.key))
  const source = sourcesOf(writing)
  const index = (
    <WritingIndex brief={brief} parts={parts} sends={writing.approves}>
      <SectionList slug={brief.slug} parts={parts} here={question.section} comments={comments} />
    </WritingIndex>
  )
  return (
    <>
      <div className="writing-top writing-narrow">
        <Unfold title={t('challenges:edit.allSections')}>{index}</Unfold>
        <span className="faint">
          {walk.way === 'needed'
            ? t('challenges:edit.minutesLeft', { count: walk.minutes })
            : t('challenges:edit.progress', countAnswers(parts))}
        </span>
      </div>
      <Layout
        kind="question"
        before={<div className="writing-wide">{index}</div>}
        aside={<QuestionHelp question={question} />}
      >
        <p className="faint">
          {t(places[walk.way], {
            section: t(`assessment:sections.${question.section}`),
            ...walk.place,
          })}
        </p>
        <h1 className="question">{t(`assessment:questions.${question.key}.question`)}</h1>
        {question.required && walk.way !== 'needed' && (
          <p className="small">{t('challenges:edit.isRequired')}</p>
        )}
        {brief.isPublished && <Notice>{t('challenges:edit.publishedNotice')}</Notice>}
        {brief.goes && <Notice>{t('challenges:edit.goes', { day: brief.goes })}</Notice>}
        <form method="post" action={useSendingAddress(address)} {...autosave.typing}>
          <WritingErrors questions={[question]} source={source} reply={reply} />
          <ClashingAnswers clashes={autosave.clashes} address={address} onLetGo={autosave.letGo} />
          <CommentsAbove
            slug={brief.slug}
            comments={comments.filter((said) => concerns(said, question.key, question.section))}
          />
          <AnswerField
            question={question}
            source={source}
            headed
            markedBeside={autosave.marked.includes(question.key)}
          />
          <AnswerSource
            slug={brief.slug}
            source={writing.sources.find((each) => each.question === question.key)}
            approves={writing.approves}
          />
          <div className="writing-narrow">
            <Unfold title={t('challenges:edit.example')} open>
              <Quote>{t(`assessment:questions.${question.key}.example`)}</Quote>
            </Unfold>
          </div>
          <div className="writing-foot">
            <SavedState saving={autosave.saving} savedAt={savedAt} cameBack={Boolean(reply)} />
            <div className="actions">
              <Button name="onward" value="next">
                {t(walk.ends ? 'challenges:edit.saveEnd' : 'challenges:edit.saveNext')}
              </Button>
              {!walk.begins && (
                <Button name="onward" value="previous" kind="secondary" className="only-wide">
                  {t('challenges:edit.savePrevious')}
                </Button>
              )}
              <Button name="onward" value="leave" kind="quiet" className="only-wide">
                {t('challenges:edit.saveLater')}
              </Button>
            </div>
          </div>
          <div className="writing-more only-phone">
            {!walk.begins && (
              <Button name="onward" value="previous" kind="quiet">
                {t('challenges:edit.savePrevious')}
              </Button>
            )}
            <Button name="onward" value="leave" kind="quiet">
              {t('challenges:edit.saveLater')}
            </Button>
            <a href={`/challenges/${brief.slug}/edit?all`}>{t('challenges:edit.allOnOne')}</a>
          </div>
        </form>
      </Layout>
    </>
  )
}
