import { useTranslation } from 'react-i18next'
import type { FieldSource } from '~/ui/form/field-source'
import { ScoreKeys } from '~/ui/form/score-keys'
import { TextArea } from '~/ui/form/text-area'
import { SheetItem } from '~/ui/sheet'
import { Words } from '~/ui/words'
import { longestNote } from '../limits'

export interface JudgedCriterion {
  id: string
  name: string
  description: string
  /** In which the rubric is written. */
  language: string
  /** Of the whole, in per cent. */
  share: number
  /** What a judge must have seen for 0 to 4. */
  levels: string[]
}

export interface CriterionItemProps {
  number: number
  criterion: JudgedCriterion
  fields: { criterion: FieldSource; level: FieldSource; note: FieldSource }
  /** Chosen so far; empty where none is. */
  level: string
  open: boolean
}

/** One criterion of the sheet: its question, the keys 0 to 4 with their words, and a note to the team. */
export function CriterionItem({ number, criterion, fields, level, open }: CriterionItemProps) {
  const { t } = useTranslation('judging')
  const { id, name, description, language, share, levels } = criterion
  return (
    <SheetItem
      group="sheet"
      open={open}
      done={level !== ''}
      title={
        <>
          {number}. <Words language={language}>{name}</Words>{' '}
          <span className="faint small">{t('sheet.share', { share })}</span>
        </>
      }
      beside={
        level === '' ? (
          t('sheet.unscored')
        ) : (
          <>
            <b>{level}</b> {t('sheet.of4')}
          </>
        )
      }
    >
      {description && (
        <p className="faint small">
          <Words language={language}>{description}</Words>
        </p>
      )}
      <input type="hidden" name={fields.criterion.name} value={id} />
      <ScoreKeys
        field={fields.level}
        label={t('sheet.level', { criterion: name })}
        levels={levels.map((words) => ({ words: <Words language={language}>{words}</Words> }))}
      />
      <TextArea
        field={fields.note}
        longest={longestNote}
        label={t('sheet.note')}
        rows={3}
        optional
      />
    </SheetItem>
  )
}
