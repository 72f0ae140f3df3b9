import type { ReactNode } from 'react'
import { Part } from '~/ui/part'
import { PageHeading } from '~/ui/page/page-heading'
import { Prose } from '~/ui/prose'

/** A long text as its page takes it: what comes before the first heading, and a part under each. */
export interface Parts {
  opening: string
  /** `rest` follows what the page itself puts between; null where it puts nothing. */
  parts: { title: string; id?: string; html: string; rest: string | null }[]
}

interface DocumentProps {
  title: string
  lead?: ReactNode
  text: Parts
  /** What stands where the text leaves room for it. */
  between?: ReactNode
}

/** A page that is one long text, a labelled part after the other. */
export function Document({ title, lead, text, between }: DocumentProps) {
  return (
    <div className="page">
      <PageHeading title={title} lead={lead} />
      <div className="document">
        {text.opening && <Prose html={text.opening} />}
        {text.parts.map(({ title, id, html, rest }) => (
          <Part key={title} id={id} title={title}>
            <Prose html={html} />
            {rest !== null && between}
            {rest && <Prose html={rest} />}
          </Part>
        ))}
      </div>
    </div>
  )
}
