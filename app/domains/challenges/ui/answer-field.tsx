import { useTranslation } from 'react-i18next'
import { Checkbox } from '~/ui/form/checkbox'
import { CheckboxGroup, RadioGroup } from '~/ui/form/choices'
import type { FieldSource } from '~/ui/form/field-source'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { Notice } from '~/ui/notice'
import { skills } from '../../people/rules'
import { longestNote, longestText } from '../answers'
import { seenField } from '~/shared/clashes'
import type { KeyedQuestion } from '../questions'
import { SeenStamp } from './seen-stamp'
import { useLevelChoices } from './use-level-choices'

export interface AnswerFieldProps {
  question: KeyedQuestion
  /** Makes the field of a name out of what was saved and what came back. */
  source: (name: string) => FieldSource
  /** The question is the page's heading already, so that the label is only heard. */
  headed?: boolean
  /** It was saved as answered although it is marked as not known too. */
  markedBeside?: boolean
}

/** Where a question is answered, in the way of its kind; «aún no sabemos» is beside every one that is not required. */
export function AnswerField({ question, source, headed, markedBeside }: AnswerFieldProps) {
  const { t } = useTranslation(['assessment', 'challenges', 'people', 'notices'])
  const { key, kind, required } = question
  const asked = t(`assessment:questions.${key}.question`)
  const frame = {
    label: headed ? <span className="for-ears">{asked}</span> : asked,
    // Alone on its page a question says elsewhere that it is needed; among all of them it says so here.
    hint: [
      required && !headed && t('challenges:edit.isRequired'),
      t(`assessment:questions.${key}.hint`),
    ]
      .filter(Boolean)
      .join(' '),
  }
  return (
    <>
      <input type="hidden" name="question" value={key} />
      <SeenStamp name={seenField(key)} source={source} />
      {kind === 'text' && (
        <TextArea
          {...frame}
          field={{ ...source(key), maxLength: longestText }}
          rows={question.words.most < 15 ? 2 : headed ? 7 : 4}
          words={question.words}
        />
      )}
      {kind === 'number' && (
        <TextField {...frame} field={source(key)} inputMode="decimal" autoComplete="off" short />
      )}
      {kind === 'skills' && (
        <CheckboxGroup
          {...frame}
          field={source(key)}
          options={skills.map((value) => ({ value, label: t(`people:skills.${value}`) }))}
        />
      )}
      {kind === 'level' && <LevelField question={question} source={source} frame={frame} />}
      {kind !== 'level' && !required && (
        <>
          <Checkbox field={source(`${key}-unknown`)} label={t('challenges:unknown')} />
          <div className="marked-beside" role="status">
            {markedBeside && <Notice kind="needs">{t('notices:unknown-not-taken')}</Notice>}
          </div>
        </>
      )}
    </>
  )
}

type LevelFieldProps = AnswerFieldProps & {
  question: KeyedQuestion & { kind: 'level' }
  frame: { label: React.ReactNode; hint: string }
}

/** Five levels, each with its cells and what it means, and room for a few words. */
function LevelField({ question: { key }, source, frame }: LevelFieldProps) {
  const { t } = useTranslation('challenges')
  const levelChoices = useLevelChoices()
  return (
    <>
      <RadioGroup {...frame} field={source(key)} options={levelChoices(key)} />
      <TextField
        field={{ ...source(`${key}-note`), maxLength: longestNote }}
        label={t('edit.note')}
        hint={t('edit.noteHint')}
        optional
      />
    </>
  )
}
