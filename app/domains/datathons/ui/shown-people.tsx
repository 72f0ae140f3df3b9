import type { Shown } from '../disclosure'
import { DisclosedName } from './disclosed-name'

/** Public names, each leading to its person, with the name that they let this datathon show. */
export function ShownPeople({ people }: { people: Shown[] }) {
  return (
    <>
      {people.map(({ handle, disclosed }, index) => (
        <span key={handle}>
          {index > 0 && ', '}
          <a href={`/people/${handle}`}>{handle}</a>
          <DisclosedName disclosed={disclosed} />
        </span>
      ))}
    </>
  )
}
