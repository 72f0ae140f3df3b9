/** Public names, each leading to its person. */
export function Handles({ handles }: { handles: string[] }) {
  return (
    <>
      {handles.map((handle, index) => (
        <span key={handle}>
          {index > 0 && ', '}
          <a href={`/people/${handle}`}>{handle}</a>
        </span>
      ))}
    </>
  )
}
