import type { ReactNode } from 'react'
import { useForeign } from './use-foreign'

export interface WordsProps {
  /** None where it is not known. */
  language?: string | null
  children: ReactNode
}

/** What somebody wrote, marked with its language where that is not the page's. Names need no mark. */
export function Words({ language, children }: WordsProps) {
  const lang = useForeign()(language)
  return lang && children ? <span lang={lang}>{children}</span> : <>{children}</>
}
