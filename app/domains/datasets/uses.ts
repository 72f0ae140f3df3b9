/** What may use a dataset: a brief that links it, a submission that names it, a tool made with it. */
export type UseKind = 'challenge' | 'submission' | 'tool'

export interface Use {
  kind: UseKind
  objectId: string
  title: string
  /** Of the title. */
  language: string
  /** Its page on this site. */
  path: string
}
