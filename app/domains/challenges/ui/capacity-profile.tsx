import { useTranslation } from 'react-i18next'
import { CellRows } from '~/ui/cell-rows'
import { measure, type Cell } from '~/ui/cells'
import {
  compareProfiles,
  dimensions,
  type Capacity,
  type CapacityProfile as Profile,
  type Dimension,
} from '../capacity-profile'

export interface CapacityProfileProps {
  profile: Profile
  /** What is asked of it: shows what is missing and what is to spare. */
  asked?: Profile
  /** A few words of the organisation's own beside a level. */
  notes?: Partial<Record<Dimension, string>>
}

/** The one picture of a capacity profile: each side with its cells, and what the level means in words. */
export function CapacityProfile({ profile, asked, notes = {} }: CapacityProfileProps) {
  const { t } = useTranslation('capacity')
  const gaps = asked ? compareProfiles(asked, profile) : []
  return (
    <CellRows
      rows={dimensions.map((dimension) => {
        const level = profile[dimension]
        const gap = gaps.find((each) => each.dimension === dimension)
        return {
          name: t(`dimensions.${dimension}`),
          cells: cellsOf(level, asked?.[dimension]),
          label: level === 'unknown' ? t('unknown') : t('reach', { level }),
          words: (
            <>
              <LevelWords dimension={dimension} level={level} />
              {notes[dimension] && <> {notes[dimension]}</>}
              {asked && asked[dimension] !== 'unknown' && (
                <>
                  {' '}
                  {t('asked', { level: asked[dimension] })}
                  {typeof gap?.missing === 'number' && (
                    <>, {t('missing', { count: gap.missing })}</>
                  )}
                  .
                </>
              )}
            </>
          ),
        }
      })}
    />
  )
}

/** "2 de 4. Dos personas a medio tiempo." */
function LevelWords({ dimension, level }: { dimension: Dimension; level: Capacity }) {
  const { t } = useTranslation('capacity')
  if (level === 'unknown') return <>{t('unknown')}.</>
  return (
    <b>
      {t('reach', { level })}. {t(`levels.${dimension}.at${level}`)}.
    </b>
  )
}

function cellsOf(level: Capacity, asked: Capacity | undefined): Cell[] {
  if (level === 'unknown') return Array.from({ length: 4 }, () => 'unknown')
  return measure({ has: level, of: 4, asks: asked === 'unknown' ? undefined : asked })
}
