import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/section'
import { Table } from '~/ui/table'
import { Unknown } from '~/ui/unknown'
import { Words } from '~/ui/words'

export interface FeedbackSheetProps {
  number: number
  feedback: string
  /** In which the rubric is written. */
  rubricLanguage: string
  scores: { name: string; level: number | null; words: string; note: string }[]
}

/** One judge's sheet, as its team reads it. */
export function FeedbackSheet({ number, feedback, rubricLanguage, scores }: FeedbackSheetProps) {
  const { t } = useTranslation('judging')
  const title = t('feedback.sheet', { number })
  const said = (words: string) => <Words language={rubricLanguage}>{words}</Words>
  const noted = scores.some(({ note }) => note)
  return (
    <Section title={title}>
      <div className="stack">
        <div className="prose">
          {feedback ? (
            feedback.split(/\n{2,}/).map((text, index) => <p key={index}>{text}</p>)
          ) : (
            <p className="faint">{t('feedback.noComment')}</p>
          )}
        </div>
        <Table
          caption={title}
          on="blocks"
          columns={[
            { head: t('feedback.criterion') },
            { head: t('feedback.level') },
            ...(noted ? [{ head: t('feedback.note') }] : []),
          ]}
          rows={scores.map(({ name, level, words, note }) => ({
            key: name,
            cells: [
              said(name),
              level === null ? (
                <Unknown key="level" />
              ) : (
                <>
                  {level}. {said(words)}
                </>
              ),
              ...(noted
                ? [
                    note || (
                      <span key="note" className="table__none">
                        –
                      </span>
                    ),
                  ]
                : []),
            ],
          }))}
        />
      </div>
    </Section>
  )
}
