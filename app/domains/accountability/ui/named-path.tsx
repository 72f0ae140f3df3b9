interface NamedPathProps {
  path: string
  /** Null where the reader may not know it, or nothing is there any more. */
  title: string | null
  /** Where it can be read; absent while it is hidden. */
  href?: string
}

/** What a report or a takedown is about: what it is called, and where it lies in small type. */
export function NamedPath({ path, title, href }: NamedPathProps) {
  const name = title ?? <code>{path}</code>
  return (
    <>
      {href ? <a href={href}>{name}</a> : name}
      {title !== null && (
        <>
          <br />
          <code className="small">{path}</code>
        </>
      )}
    </>
  )
}
