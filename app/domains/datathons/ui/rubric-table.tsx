import { useTranslation } from 'react-i18next'
import { Table } from '~/ui/table'
import { shareOf, type Criterion } from '../rubric'

/** What submissions are judged for: each criterion with its share and what each level means. */
export function RubricTable({ criteria }: { criteria: Criterion[] }) {
  const { t } = useTranslation('datathons')
  return (
    <div className="rubric">
      {criteria.map(({ name, description, weight, levels }) => (
        <section key={name} className="stack stack--tight">
          <h3>{name}</h3>
          <p className="small faint">{t('rules.weight', { share: shareOf(weight, criteria) })}</p>
          {description && <p>{description}</p>}
          <Table
            caption={name}
            columns={[{ head: t('rules.level'), figures: true }, { head: t('rules.means') }]}
            rows={levels.map((means, level) => ({ key: String(level), cells: [level, means] }))}
          />
        </section>
      ))}
    </div>
  )
}
