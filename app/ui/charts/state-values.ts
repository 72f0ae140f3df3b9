import type { ReactNode } from 'react'

export interface StateValue {
  /** INEGI's code of the state: "09". */
  code: string
  /** `null` where it is not known, or where fewer than three would be told apart. */
  value: number | null
  /** The value as the reader says it: "246 %". */
  words: string
}

export interface StateMapProps {
  values: StateValue[]
  /** The four limits between the five classes, from the lowest. */
  limits: [number, number, number, number]
  /** What is measured, above the key: "Personas por cada 100 lugares". */
  unit: string
  /** Counts below three are hatched too, and the key says so. */
  hidesFew?: boolean
  summary: string
  caption?: ReactNode
}
