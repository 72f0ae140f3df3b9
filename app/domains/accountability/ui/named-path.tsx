import { Words } from '~/ui/words'
import type { Place } from '../told-takedown'

interface NamedPathProps {
  path: string
  /** Null where the reader may not know it, or nothing is there any more. */
  title: string | null
  /** Where it can be read; absent while it is hidden. */
  href?: string
  /** The page on which it lies, of what has none of its own. */
  place?: Place | null
}

/** What a report or a takedown is about: what it is called, and where it lies, small. */
export function NamedPath({ path, title, href, place }: NamedPathProps) {
  const name = title ?? (place ? '' : <code>{path}</code>)
  return (
    <>
      {href ? <a href={href}>{name}</a> : name}
      {title !== null && <br />}
      {place ? (
        <a className="small" href={place.href}>
          <Words language={place.lang}>{place.title}</Words>
        </a>
      ) : (
        title !== null && <code className="small">{path}</code>
      )}
    </>
  )
}
