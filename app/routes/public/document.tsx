import { Part } from '~/ui/part'
import { PageHeading } from '~/ui/page/page-heading'
import { Prose } from '~/ui/prose'

/** A long text as its page takes it: what comes before the first heading, and a part under each. */
export interface Parts {
  opening: string
  parts: { title: string; html: string }[]
}

/** A page that is one long text, a labelled part after the other. */
export function Document({ title, text }: { title: string; text: Parts }) {
  return (
    <div className="page">
      <PageHeading title={title} />
      <div className="document">
        {text.opening && <Prose html={text.opening} />}
        {text.parts.map((part) => (
          <Part key={part.title} title={part.title}>
            <Prose html={part.html} />
          </Part>
        ))}
      </div>
    </div>
  )
}
