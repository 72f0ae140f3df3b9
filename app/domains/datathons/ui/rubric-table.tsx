import { useTranslation } from 'react-i18next'
import { Table } from '~/ui/table'
import { Unfold } from '~/ui/unfold'
import { Words } from '~/ui/words'
import { shareOf, type Criterion } from '../rubric'

const levels = [0, 1, 2, 3, 4]

export interface RubricTableProps {
  criteria: Criterion[]
  /** In which it is written. */
  language: string
}

/** What submissions are judged for: each criterion with its share and what each level means. On phones each unfolds. */
export function RubricTable({ criteria, language }: RubricTableProps) {
  const { t } = useTranslation('datathons')
  const shareIn = ({ weight }: Criterion) => t('rules.weight', { share: shareOf(weight, criteria) })
  const said = (words: string) => <Words language={language}>{words}</Words>
  return (
    <div className="rubric">
      <div className="only-wide">
        <Table
          caption={t('rules.rubric')}
          columns={[
            { head: t('rules.criterion') },
            ...levels.map((level) => ({ head: String(level) })),
          ]}
          rows={criteria.map((criterion) => ({
            key: criterion.name,
            cells: [
              <>
                {said(criterion.name)}
                <p className="table__note">{shareIn(criterion)}</p>
                <p className="table__note">{said(criterion.description)}</p>
              </>,
              ...criterion.levels.map(said),
            ],
          }))}
        />
      </div>
      <div className="only-phone">
        {criteria.map((criterion) => (
          <Unfold
            key={criterion.name}
            title={
              <>
                {said(criterion.name)}. {shareIn(criterion)}
              </>
            }
          >
            {criterion.description && <p>{said(criterion.description)}</p>}
            <Table
              caption={criterion.name}
              columns={[{ head: t('rules.level'), figures: true }, { head: t('rules.means') }]}
              rows={criterion.levels.map((means, level) => ({
                key: String(level),
                cells: [level, said(means)],
              }))}
            />
          </Unfold>
        ))}
      </div>
    </div>
  )
}
