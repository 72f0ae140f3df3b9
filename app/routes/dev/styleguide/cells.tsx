import { useTranslation } from 'react-i18next'
import { CellColumns } from '~/ui/cell-columns'
import { CellRows } from '~/ui/cell-rows'
import { Cells, measure, type Measure } from '~/ui/cells'
import { Section } from '~/ui/section'

const profile: [name: 'people' | 'skills' | 'connection', level: Measure][] = [
  ['people', { has: 2, asks: 2, of: 4 }],
  ['skills', { has: 1, asks: 2, of: 4 }],
  ['connection', { has: 3, asks: 1, of: 4 }],
]

/** The one measure, in all its sizes. */
export function CellSamples() {
  const { t } = useTranslation('styleguide')
  const words = ({ has, asks, of }: Measure) =>
    asks === undefined ? t('cells.of', { has, of }) : t('cells.asks', { has, asks })
  return (
    <Section title={t('cells.title')}>
      <div className="stack">
        <p className="actions">
          <Cells cells={measure({ has: 2, of: 4 })} label={words({ has: 2, of: 4 })} shown />
          {profile.slice(1).map(([name, level]) => (
            <Cells key={name} cells={measure(level)} label={words(level)} shown />
          ))}
          <Cells cells={measure({ has: 0, of: 4 })} label={t('cells.none')} shown />
        </p>
        <p className="actions">
          <Cells
            size="small"
            cells={measure({ has: 1, of: 3 })}
            label={t('cells.missing', { count: 2 })}
            shown
          />
          <Cells
            size="square"
            cells={['has', 'has', 'has', 'unknown', 'lost']}
            label={t('cells.answered')}
            shown
          />
          <Cells
            cells={['has', 'has', 'here', 'empty', 'empty', 'empty', 'empty']}
            label={t('cells.inHand')}
            shown
          />
        </p>
        <Cells size="wide" cells={measure({ has: 6, of: 32 })} label={words({ has: 6, of: 32 })} />
        <CellRows
          rows={profile.map(([name, { has, of }]) => ({
            name: t(`cells.${name}`),
            cells: measure({ has, of }),
            words: (
              <>
                <b>{words({ has, of })}.</b> {t('cells.words')}
              </>
            ),
          }))}
        />
        <CellColumns
          columns={profile.map(([name, level]) => ({
            name: t(`cells.${name}`),
            cells: measure(level),
            label: words(level),
          }))}
        />
      </div>
    </Section>
  )
}
