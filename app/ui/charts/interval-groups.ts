import type { ReactNode } from 'react'
import type { Interval } from './interval-row'

export interface IntervalGroup {
  /** What holds within the group: "No se distinguen entre sí". */
  label: string
  rows: Interval[]
}

export interface IntervalsProps {
  groups: IntervalGroup[]
  summary: string
  /** Heads: who, which places are possible, points. */
  heads: { name: string; places: string; points: string }
  caption?: ReactNode
}
