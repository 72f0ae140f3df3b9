import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { useSendingAddress } from '~/ui/form/use-sending-address'
import { Layout } from '~/ui/layout'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page/page-heading'
import { Quote } from '~/ui/quote'
import { Section } from '~/ui/section'
import { Unfold } from '~/ui/unfold'
import { questions, sections } from '../questions'
import { AnswerField } from './answer-field'
import { BriefBreadcrumbs } from './brief-breadcrumbs'
import { AnswerSource } from './answer-source'
import { ClashingAnswers } from './clashing-answers'
import { CommentsAbove, ReviewComments } from './review-comments'
import { SavedState } from './saved-state'
import { SectionList } from './section-list'
import { useAutosave } from './use-autosave'
import { WritingErrors, autosaveOf, sourcesOf, type Writing } from './writing'
import { WritingIndex } from './writing-index'

/** Every question on one page, under its section, with one button that saves them all. */
export function AllQuestions(writing: Writing) {
  const { t } = useTranslation(['challenges', 'assessment'])
  const { brief, parts, comments, savedAt, reply } = writing
  const address = `/challenges/${brief.slug}/edit?all`
  const autosave = useAutosave(autosaveOf(writing, 'all'))
  const source = sourcesOf(writing)
  return (
    <>
      <BriefBreadcrumbs brief={brief} />
      <PageHeading title={t('challenges:edit.all')} />
      <Layout
        kind="working"
        aside={
          <WritingIndex brief={brief} parts={parts} sends={writing.approves}>
            <SectionList slug={brief.slug} parts={parts} comments={comments} />
          </WritingIndex>
        }
      >
        {brief.isPublished && <Notice>{t('challenges:edit.publishedNotice')}</Notice>}
        {brief.goes && <Notice>{t('challenges:edit.goes', { day: brief.goes })}</Notice>}
        <form method="post" action={useSendingAddress(address)} {...autosave.typing}>
          <WritingErrors questions={questions} source={source} reply={reply} />
          <ClashingAnswers clashes={autosave.clashes} address={address} onLetGo={autosave.letGo} />
          {sections.map(({ key }) => (
            <Section key={key} id={`section-${key}`} title={t(`assessment:sections.${key}`)}>
              <div className="stack">
                <ReviewComments
                  slug={brief.slug}
                  comments={comments.filter(
                    ({ section, question }) => section === key && question === null,
                  )}
                />
              </div>
              {questions
                .filter(({ section }) => section === key)
                .map((question) => (
                  <div key={question.key} className="form">
                    <CommentsAbove
                      slug={brief.slug}
                      comments={comments.filter((said) => said.question === question.key)}
                    />
                    <AnswerField
                      question={question}
                      source={source}
                      markedBeside={autosave.marked.includes(question.key)}
                    />
                    <AnswerSource
                      slug={brief.slug}
                      source={writing.sources.find((each) => each.question === question.key)}
                      approves={writing.approves}
                    />
                    <Unfold title={t('challenges:edit.example')}>
                      <Quote>{t(`assessment:questions.${question.key}.example`)}</Quote>
                    </Unfold>
                  </div>
                ))}
            </Section>
          ))}
          <div className="writing-foot">
            <SavedState saving={autosave.saving} savedAt={savedAt} cameBack={Boolean(reply)} />
            <div className="actions">
              <Button name="onward" value="stay">
                {t('challenges:edit.saveAll')}
              </Button>
              <a className="only-wide" href={`/challenges/${brief.slug}/edit`}>
                {t('challenges:edit.oneByOne')}
              </a>
            </div>
          </div>
          <div className="writing-more only-phone">
            <a href={`/challenges/${brief.slug}/edit`}>{t('challenges:edit.oneByOne')}</a>
          </div>
        </form>
      </Layout>
    </>
  )
}
