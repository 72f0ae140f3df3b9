import type { ReactNode } from 'react'
import { PageHeading } from '~/ui/page/page-heading'
import { Prose } from '~/ui/prose'

/** A page that is one long text. */
export function Document({ title, html, lead }: { title: string; html: string; lead?: ReactNode }) {
  return (
    <div className="page">
      <PageHeading title={title} lead={lead} />
      <div className="document">
        <Prose html={html} />
      </div>
    </div>
  )
}
