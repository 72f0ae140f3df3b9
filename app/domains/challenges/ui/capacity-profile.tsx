import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CellRows } from '~/ui/cell-rows'
import { measure, type Cell } from '~/ui/cells'
import { Words } from '~/ui/words'
import {
  compareProfiles,
  dimensions,
  type Capacity,
  type CapacityProfile as Profile,
  type Dimension,
  type ShownProfile,
} from '../capacity-profile'
import type { Speech } from '../translations'
import { SpeechMark } from './speech-mark'

type Shown = ShownProfile[Dimension]

export interface CapacityProfileProps {
  profile: ShownProfile
  /** Of its sides those that are shown; else all. */
  sides?: readonly Dimension[]
  /** What is asked of it: shows what is missing and what is to spare. */
  asked?: Profile
  /** What the organisation adds to a level in its own words. */
  notes?: Partial<Record<Dimension, string>>
  /** Of these notes, where all are in one; else of each. */
  language?: string
  /** Of a translation: the language of each, and what is to be said of it. */
  speechOf?: (dimension: Dimension) => { lang?: string; mark?: Speech['mark'] }
}

/** The one picture of a capacity profile: each side with its cells, and what the level means in words. */
export function CapacityProfile(props: CapacityProfileProps) {
  const { profile, sides = dimensions, asked, notes = {}, language, speechOf } = props
  const { t } = useTranslation('capacity')
  const gaps = asked ? compareProfiles(asked, known(profile)) : []
  return (
    <CellRows
      rows={sides.map((dimension) => {
        const level = profile[dimension]
        const gap = gaps.find((each) => each.dimension === dimension)
        return {
          name: t(`dimensions.${dimension}`),
          cells: cellsOf(level, asked?.[dimension]),
          words: (
            <>
              <LevelWords
                dimension={dimension}
                level={level}
                note={
                  notes[dimension] && (
                    <Note
                      text={notes[dimension]}
                      {...(speechOf ? speechOf(dimension) : { lang: language })}
                    />
                  )
                }
              />
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

interface LevelWordsProps {
  dimension: Dimension
  level: Shown
  note: ReactNode
}

/** "2 de 4. Dos personas, medio tiempo. Una coordina." */
function LevelWords({ dimension, level, note }: LevelWordsProps) {
  const { t } = useTranslation('capacity')
  if (typeof level === 'string') {
    return (
      <>
        <span className="faint">{sentence(t(level))}</span> {note}
      </>
    )
  }
  return (
    <>
      <b>{t('reach', { level })}.</b> {sentence(t(`levels.${dimension}.at${level}`))} {note}
    </>
  )
}

/** What is said of a level in an organisation's own words, marked where they are not in the reader's language. */
function Note({ text, lang, mark }: { text: string; lang?: string; mark?: Speech['mark'] }) {
  return (
    <>
      <Words language={lang}>{sentence(text)}</Words>
      <SpeechMark mark={mark} />
    </>
  )
}

/** Closes what somebody wrote without a full stop. */
const sentence = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`)

/** Against a requirement an answer that is missing counts as one that is not known. */
function known(profile: ShownProfile): Profile {
  const sides = dimensions.map((side) => {
    const level = profile[side]
    return [side, level === 'unanswered' ? 'unknown' : level]
  })
  return Object.fromEntries(sides) as Profile
}

/** Where nobody answered no cell is drawn: four empty ones would say that there is nothing. */
function cellsOf(level: Shown, asked: Capacity | undefined): Cell[] {
  if (level === 'unanswered') return []
  if (level === 'unknown') return Array.from({ length: 4 }, () => 'unknown')
  return measure({ has: level, of: 4, asks: asked === 'unknown' ? undefined : asked })
}
