import { useTranslation } from 'react-i18next'
import { Chip } from '~/ui/chip'
import { Flagged } from '~/ui/flagged'
import { Table } from '~/ui/table'

const columns = [
  'prison_id',
  'center_name',
  'CVE_ENT',
  'total',
  'capacity',
  'federal',
  'overcrowding',
  'latitude',
  'longitude',
]
const rows = [
  [
    '16_preventivo_la_piedad',
    'cereso la piedad',
    '16',
    '444',
    '550',
    '11',
    '−0.19',
    '20.34',
    '−102.02',
  ],
  ['20_huajuapan', 'centro 13', '20', '73', '9,966', '2', '−0.99', '17.80', '−97.77'],
  ['10_cuencame', 'cárcel municipal', '10', '28', '10', '0', '1.80', '24.86', '−103.69'],
]

/** A table that becomes blocks on phones, and one that scrolls sideways. */
export function TableSamples() {
  const { t } = useTranslation('styleguide')
  const dataset = (name: 'capacity' | 'incidents') => <a href="#form">{t(`lists.${name}`)}</a>
  const flag = (value: string) =>
    value === '9,966' ? (
      <Flagged key={value} reason={t('lists.impossible')}>
        {value}
      </Flagged>
    ) : (
      value
    )
  const curated = <Chip kind="done">{t('lists.curated')}</Chip>
  return (
    <>
      <Table
        on="blocks"
        caption={t('lists.tableCaption')}
        columns={[
          { head: t('lists.dataset') },
          { head: t('lists.rows'), figures: true },
          { head: t('lists.state'), plain: true },
        ]}
        rows={[
          {
            key: 'capacity',
            cells: [dataset('capacity'), '350', curated],
          },
          {
            key: 'incidents',
            cells: [dataset('incidents'), '85,184', curated],
          },
        ]}
        total={[t('lists.total'), '85,534', '']}
      />
      <Table
        on="wide"
        caption={t('lists.wideCaption')}
        columns={columns.map((name, index) => ({
          head: <code>{name}</code>,
          figures: index > 2,
        }))}
        rows={rows.map((cells) => ({ key: cells[0] ?? '', cells: cells.map(flag) }))}
      />
    </>
  )
}
