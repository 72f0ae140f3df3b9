import { useTranslation } from 'react-i18next'
import { Table } from '../table'
import { meets, type LoomProps, type LoomState } from './loom-work'

const order: LoomState[] = ['used', 'going', 'stopped']

/** The loom in numbers: how many have come to each stage, and how many of them stand there now. */
export function LoomTable({ stages, works, states }: Omit<LoomProps, 'summary'>) {
  const { t } = useTranslation('ui')
  return (
    <Table
      on="wide"
      caption={t('loomTable')}
      columns={[
        { head: t('stage') },
        { head: t('reached'), figures: true },
        ...order.map((state) => ({ head: states[state], figures: true })),
      ]}
      rows={stages.map((stage, index) => ({
        key: stage,
        cells: [
          stage,
          works.filter((work) => meets(work, index)).length,
          ...order.map(
            (state) =>
              works.filter((work) => work.reach === index + 1 && work.state === state).length,
          ),
        ],
      }))}
    />
  )
}
