import { useTranslation } from 'react-i18next'
import type { Language } from '~/shared/languages'
import { formatPesos } from '~/shared/numbers'
import { Table } from '~/ui/table'
import { Words } from '~/ui/words'
import { yearlyCost, type Cost } from '../facts'

/** What a year costs a small organisation, thing by thing. */
export function YearlyCost({ costs, language }: { costs: Cost[]; language: string }) {
  const { t, i18n } = useTranslation('catalog')
  const pesos = (amount: number) => formatPesos(amount, i18n.language as Language)
  return (
    <Table
      caption={t('entry.cost')}
      columns={[{ head: t('entry.what') }, { head: t('entry.amount'), figures: true }]}
      rows={costs.map(({ what, amount }, index) => ({
        key: String(index),
        cells: [
          <Words key="what" language={language}>
            {what}
          </Words>,
          pesos(amount),
        ],
      }))}
      total={[t('entry.total'), pesos(yearlyCost(costs))]}
    />
  )
}
